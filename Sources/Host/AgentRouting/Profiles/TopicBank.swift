// SPDX-License-Identifier: Apache-2.0

/// What people ask assistants about, in general.
///
/// Two uses: how near a description is to everything (its calibration), and whether a message is nearer to a topic that
/// no agent here has (then nobody should answer).
enum TopicBank {
    static let directions: [Vector] = {
        let reader = Reader()
        return topics.split(separator: "\n").map { reader.read(String($0)).meaning.direction }
    }()

    /// From this similarity on, an agent has the topic.
    private static let own: Float = 0.6

    /// The topics that a description is about.
    ///
    /// They say more of them than a short description does.
    static func topics(of direction: Vector) -> [Vector] { directions.filter { isOwn($0, of: direction) } }

    static func isOwn(_ topic: Vector, of direction: Vector) -> Bool { topic.dot(direction) >= own }

    private static let topics = """
        hello, good morning, how are you doing, nice to meet you
        what's up, what is going on, what's happening
        who are you, who made you, are you a robot, what is your name
        what can you do for me, how can you help, what are your skills
        tell me a joke, a riddle, something funny
        write a poem, a story, song lyrics, rhymes
        history: wars, kings, empires, centuries, revolutions
        presidents, elections, parties, votes, parliament and government
        latest news, headlines, newspapers and journalists
        capital cities, rivers, mountains, oceans and continents of the world
        population and size of a country, how many people live there
        physics and chemistry: atoms, energy, reactions, experiments
        biology: cells, genes, evolution, the human body
        planets, stars, the moon, galaxies and space travel
        mathematics: equations, square roots, fractions, percentages, calculate
        convert miles to kilometres, kilograms to ounces, litres to gallons
        sports results, scores, leagues, championships and who won
        football, basketball, baseball and tennis players and teams
        famous actors, singers and celebrities: age, height, marriage, earnings
        religion, god, church, prayer and the meaning of life
        philosophy, ethics, opinions and beliefs
        recipes, baking, cooking a meal, oven, frying pan
        ingredients, spices and how to substitute them
        calories, vitamins, protein and a healthy diet
        symptoms, pain, illness, medicine and treatment
        doctors, dentists, therapists, clinics and hospitals
        exercise, running, yoga, muscles and the gym
        dogs, cats, puppies, pet food and how to care for pets
        wild animals, birds, fish, insects and snakes
        engine oil, tyres, brakes, fuel, battery and car repair
        rent a car, pick up and drop off a rental vehicle
        taxi, cab, driver, share a ride
        trains, railway stations, platforms, buses and timetables
        traffic, route, directions, map and distance to a place
        flights, planes, airlines, airports, departures, arrivals, gates, boarding, take off, landing
        hotels, hostels, rooms, accommodation, places to stay the night, check-in
        restaurants, cafes, food, dinner, lunch, menus, cuisine, a table for two, somewhere to eat
        visas, passports, embassies, customs and travel documents
        lost luggage, suitcases and what to pack
        museums, monuments, parks and sights for tourists
        weather: temperature, hot, cold, warm, rain, snow, storm, wind, sun, sky, clouds, degrees, forecast
        films, cinema, directors, movie tickets
        songs, albums, bands, playlists, play music
        concerts, festivals, theatre, matches and event tickets
        television series, episodes, shows and channels
        novels, authors, poems, libraries and reading
        video games, consoles and players
        board games, playing cards and chess
        clothes, shoes, fashion and presents to buy
        laptops, phones, cameras and gadgets: which one to buy
        orders, parcels, packages, delivery, shipping, returns, tracking, wrong item
        invoices, bills, charges, refunds, payments, fees, receipts
        bank account, balance, transfer, savings, credit card, withdraw cash
        credit score, loans, debt and mortgages
        currency exchange: dollars, euros, pounds, yen, rupees, convert money, rates
        stock market, shares, bitcoin and investments
        taxes and retirement plans
        insurance cover, policy and claims
        jobs, salary, interviews, hiring and careers
        employees: vacation, days off, sick leave, payslips, benefits, company policy
        schools, universities, degrees, exams and education
        homework, essays and study advice
        translate a sentence into another language: Spanish, French, German
        spelling, grammar, synonyms and what a word means
        appointments, meetings, calendar, schedule, invite, am I free
        alarms, timers, clocks, time zones, what time is it
        reminders, to-do lists, shopping lists and notes
        send a text message, call somebody, write an email, inbox
        social media accounts, followers, posts and likes
        lamps, lights, heating, thermostat and smart home devices
        devices that do not work: broken screen, bluetooth, wifi, battery, printer, app crashes, error
        passwords, sign-in, login, locked user accounts and profiles
        programming: code, functions, classes, bugs, exceptions, unit tests, compile, loop
        software releases: deploy, servers, builds, versions, production, rollback
        business figures: sales, revenue, customers, users, charts, tables, queries, statistics
        artificial intelligence, machines and how computers work
        houses, flats, apartments, rooms for rent or sale
        furniture, painting walls, plumbing and repairs at home
        cleaning, laundry, stains and household chores
        plants, seeds, flowers, trees and gardening
        hair, skin, make-up and beauty
        dating, love, marriage, friends and family
        babies, children and parenting
        laws, contracts, crime, police and courts
        drawing, painting, photography and art
        guitars, pianos and how to play an instrument
        sewing, knitting, wood and crafts
        throw dice, flip a coin, pick a random number
        holidays, customs, traditions and birthdays
        inventions, discoveries, who invented it, when was it built
        pollution, energy, oil and the climate of the earth
        factories, farming and how things are made
        companies, brands, founders and industries
        military, weapons, army and soldiers
        boats, ships, fishing and the sea
        """
}
