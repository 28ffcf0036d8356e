# SPDX-License-Identifier: Apache-2.0
"""Made-up agents and what people say to them: the raw material of synthetic.py.

Per domain: a short description, the bullets that make it a long one, first requests, follow-ups that only this agent
would get, and replies. {c} city, {d} day, {n} number, {p} person, {t} time.
"""

DOMAINS = {
    "forecast": (
        "Tells what the weather is and will be, anywhere.",
        ["Temperature, wind and humidity right now", "Rain, snow and storms of the coming days", "Sunrise, sunset and UV index"],
        ["will I need an umbrella in {c} {d}", "how warm does it get in {c} {d}", "weather for {c}", "is it windy in {c} at the moment",
         "forecast {c} {d} please", "any snow expected {d}?", "when does the sun set in {c}", "is it going to pour in {c} {d}",
         "how cold is {c} at night", "does it rain a lot in {c} in spring"],
        ["and in the evening?", "how humid?", "will it clear up?", "in fahrenheit please", "is that above average", "any wind?"],
        ["It will be {n} degrees and cloudy in {c}.", "Light rain in {c}, {n} degrees.", "Sunny {d}."]),
    "flights": (
        "Searches flights and follows them: times, delays, gates.",
        ["Find connections by plane between two airports", "Tell whether a flight is late, cancelled or on time", "Terminals, gates, aircraft and airlines"],
        ["flights from {c} to {c} {d}", "I have to fly to {c} {d}", "is my plane to {c} delayed", "which gate does the {c} flight leave from",
         "who flies nonstop to {c}", "when does the next plane to {c} take off", "are there any planes from {c} to {c} {d}?",
         "find me a plane ticket to {c}", "has the flight from {c} landed yet", "can I get from {c} to {c} by air {d}"],
        ["with a window seat", "is there a nonstop one", "what terminal is that", "when does it land", "which airline is it", "anything that leaves earlier?"],
        ["There are {n} flights from {c} to {c}.", "It leaves at {t} from gate {n}.", "The flight is on time."]),
    "exchange": (
        "Changes amounts of money from one currency into another.",
        ["Rates of dollar, euro, pound, yen and many more", "Convert any amount", "How a rate has developed"],
        ["how many euros are {n} dollars", "{n} pounds in yen", "what's the rate of the franc against the dollar", "convert {n} usd to inr",
         "how strong is the peso today", "what is {n} eur worth in pounds", "dollar to lira rate", "change {n} dollars into kroner",
         "I need the euro rate", "what do I get for {n} bucks in {c}, in local money"],
        ["and in dollars?", "what about {n}?", "and yen?", "the other way round please", "what was it last month", "and for {n} of them"],
        ["{n} USD are {n} EUR.", "One euro is {n} yen.", "The rate is {n}."]),
    "lodging": (
        "Finds and books places to sleep.",
        ["Hotels, guest houses, hostels and holiday flats", "Price, rooms, breakfast, distance to the centre", "Book, change and cancel a stay"],
        ["a hotel in {c} for {n} nights", "I need somewhere to sleep in {c} {d}", "is there a hostel close to the station in {c}", "book a double room {d}",
         "cheap guest house in {c}?", "where can we stay in {c} with a dog", "any rooms free in {c} {d}", "find us an apartment for {n} nights in {c}"],
        ["does it have a pool", "with breakfast please", "is there a cheaper room", "one more night", "how far from the centre is it", "when is check-out"],
        ["The Park Hotel has a room for {n} euros.", "I booked {n} nights in {c}.", "A hostel nearby costs {n}."]),
    "dining": (
        "Knows where to eat and books tables.",
        ["Restaurants, cafes and bars by kitchen, price and area", "Menus, opening times, what guests say", "Tables for any number of people"],
        ["where can I eat good pasta in {c}", "a table for {n} at {t}", "best burger around here?", "is there a vegan place in {c}",
         "I'm hungry, something with noodles", "reserve dinner for {n} {d}", "any nice cafe in {c} for brunch", "find a place that serves curry",
         "a bar with a good wine list"],
        ["do they have vegetarian dishes", "is it open late", "how much is a main course", "outdoor tables?", "for {n} people then", "what's on the menu"],
        ["Try Luigi's, it is open until {t}.", "I reserved a table for {n}.", "The noodle bar has good ratings."]),
    "planner": (
        "Keeps the user's diary: appointments, meetings, reminders.",
        ["Add, move or cancel an appointment", "What is on today or on any day", "Find a slot that suits everybody", "Remind of things in time"],
        ["put lunch with {p} on {d}", "am I busy {d}", "move the meeting with {p} to {t}", "what's on my agenda {d}", "remind me to call {p} at {t}",
         "cancel my dentist appointment", "do I have anything {d}", "schedule a call with {p} {d}", "when is my next meeting"],
        ["make it an hour later", "invite {p} too", "set it for {t} instead", "who else is coming", "remind me ten minutes before"],
        ["I added it for {t}.", "You have {n} meetings {d}.", "Moved to {t}."]),
    "payments": (
        "Explains bills and takes care of charges, refunds and cards.",
        ["What was charged, when and why", "Give money back", "Replace the card on file", "Receipts and invoices"],
        ["I was charged twice {d}", "I want my money back", "what is this fee of {n} dollars on my bill", "send me the invoice for {d}", "my card has expired, use another one",
         "why is my bill higher than last month", "refund the {n} dollars please", "I need a receipt", "stop charging me"],
        ["when will I get it", "to the same card?", "is that including tax", "what for?", "and the one before"],
        ["I refunded {n} dollars.", "The charge is for {d}.", "Your invoice is on its way."]),
    "parcels": (
        "Follows orders from the shop to the door, and takes things back.",
        ["Where a parcel is and when it comes", "Send to another address", "Send back or swap an item"],
        ["my package hasn't come yet", "where is the jacket I bought", "track order {n}", "I want to send the shoes back", "can you deliver it to another address",
         "it arrived broken, I want a new one", "these are the wrong size, can I swap them", "when will my delivery be here", "the courier never showed up"],
        ["how do I send it back", "can it come on {d}", "who is the courier", "leave it with the neighbours", "is that free"],
        ["Your parcel comes {d}.", "I changed the address.", "The return label is in your mail."]),
    "support": (
        "Helps when a device or the app does not work.",
        ["Screens, speakers, batteries, connections", "The app freezes or shows an error", "Updates and settings, step by step"],
        ["the screen is black", "my headphones don't connect", "the app keeps freezing", "no sound since {d}", "it says error {n}", "the battery is empty after an hour",
         "how do I update it", "wifi drops all the time", "my tablet is stuck on the logo", "the camera is blurry"],
        ["did that, no change", "it still doesn't work", "where is that button", "what next?", "now it shows a red light"],
        ["Hold the button for {n} seconds.", "Please restart the app.", "Does the light blink?"]),
    "profile": (
        "Looks after sign-in and personal data.",
        ["Forgotten passwords, locked accounts, login codes", "Change name, e-mail or phone number", "Delete an account"],
        ["I can't sign in", "forgot my password", "change my email to another one", "the login code never arrives", "delete my account", "I got locked out",
         "my name is spelt wrong in my profile", "turn off the newsletter", "how do I switch on two-factor login"],
        ["nothing in my inbox", "to the other number please", "it says invalid code", "is that permanent"],
        ["I sent you a link.", "Your account is unlocked.", "Please enter the code."]),
    "programming": (
        "Writes code and mends it.",
        ["Functions, classes and tests in many languages", "Find out why something crashes", "Tidy up and explain existing code"],
        ["write a python function that reverses a list", "why does this loop never end", "explain what this class does", "add tests for the parser",
         "rewrite it without recursion", "I get a segmentation fault here", "review my pull request", "turn this script into a module", "how do I sort an array of structs"],
        ["make it shorter", "now in Rust", "add comments", "does it handle empty input", "use a dictionary instead"],
        ["Here is the function.", "The index runs past the end.", "I added {n} tests."]),
    "releases": (
        "Brings software into production, and back out.",
        ["Deploy a build to any environment", "State of pipelines and running versions", "Roll back"],
        ["deploy the new build to staging", "which version is running in production", "is the pipeline green", "roll back to the last version", "restart the web server",
         "when was the last release", "push build {n} live", "did the deployment go through"],
        ["and on staging?", "stop it", "who started it", "how long did it take", "take it back"],
        ["Build {n} is live.", "The pipeline failed at step {n}.", "Rolled back."]),
    "figures": (
        "Answers questions about the business from its database.",
        ["Turnover, customers, growth and losses", "Tables and diagrams by week, country or product", "Queries in SQL"],
        ["how much did we sell {d}", "new customers per country", "show me the turnover by week", "which product sells best", "how many users cancelled last month",
         "average basket in {c}", "compare this quarter with the last one", "plot active users over time", "top {n} customers"],
        ["as a pie chart", "by region please", "only the last {n} weeks", "and the year before?", "without refunds"],
        ["Turnover was {n} thousand.", "Here is the diagram.", "{n} new customers."]),
    "people": (
        "Answers what employees ask: leave, pay, rules.",
        ["Days of holiday left and requests for leave", "Salary statements and pension", "What company policy says"],
        ["how many days off do I have", "I'd like to take {d} off", "where is my salary statement", "what's the policy for working from abroad", "when do we get paid",
         "how long is parental leave", "I'm ill today", "can I carry over my holidays", "how does the pension work"],
        ["and half days?", "who has to approve that", "until when", "is it paid"],
        ["You have {n} days left.", "I sent the request.", "The policy allows {n} days."]),
    "railway": (
        "Looks up trains and sells tickets for them.",
        ["Connections by rail and their changes", "Delays and platforms", "Tickets and seats"],
        ["a train from {c} to {c} {d}", "when is the last train home", "does the {c} train stop in {c}", "which platform to {c}", "two rail tickets to {c}",
         "is there a sleeper to {c}", "how long is the train ride to {c}"],
        ["first class", "with fewer changes", "the one after that", "is it late", "a window seat please"],
        ["The train leaves at {t}.", "Change in {c}.", "Platform {n}."]),
    "carhire": (
        "Rents cars.",
        ["Cars by size and price", "Pick up and return", "Insurance and extras"],
        ["rent a car in {c} for {n} days", "I need a van {d}", "a small car to pick up at {t}", "how much is a convertible for a weekend", "can I drop off the rental in {c}"],
        ["automatic please", "with a child seat", "is insurance included", "something bigger"],
        ["A small car costs {n} a day.", "You can pick it up at {t}.", "Insurance is included."]),
    "cinema": (
        "Knows what films are on and sells tickets.",
        ["Films by kind, cast and cinema", "Times and seats", "What critics say"],
        ["what's on at the movies {d}", "a comedy for tonight", "is the new spy film any good", "tickets for {n} at {t}", "who directed it", "show times in {c}"],
        ["in the original language", "back row", "who plays in it", "how long is it", "something scary instead"],
        ["It starts at {t}.", "There are {n} seats left.", "Critics like it."]),
    "tunes": (
        "Plays music.",
        ["Songs, albums and artists", "Playlists for any mood", "Volume and speakers"],
        ["play something by {p}", "put on some jazz", "what song is this", "add it to my workout playlist", "turn it up", "music for studying"],
        ["louder", "skip it", "the next one", "who sings that", "once more"],
        ["Playing.", "Added.", "That is by {p}."]),
    "banking": (
        "Shows accounts and moves money.",
        ["Balances and statements", "Transfers and standing orders", "Cards and limits"],
        ["how much is in my account", "send {n} dollars to {p}", "transfer {n} to savings", "block my credit card", "what did I spend in {c}", "raise my card limit"],
        ["from the other account", "and savings?", "make it {n}", "when does it arrive"],
        ["Your balance is {n} dollars.", "Sent to {p}.", "The card is blocked."]),
    "fitness": (
        "Plans workouts and keeps track of training.",
        ["Exercises for every muscle", "Running plans", "Progress and goals"],
        ["a workout for my back", "how many push-ups should I do", "plan my training for a half marathon", "log a {n} km run", "stretching after running"],
        ["with dumbbells", "that's too hard", "how many sets", "and on rest days?"],
        ["Do {n} repetitions.", "Logged.", "Start with {n} km."]),
    "kitchen": (
        "Helps to cook: recipes and how-to.",
        ["Recipes by ingredient and time", "Quantities and replacements", "Steps, times and temperatures"],
        ["what can I cook with eggs and spinach", "recipe for apple pie", "how long do I boil potatoes", "a quick soup", "what can I use instead of butter"],
        ["for {n} people", "without milk", "in the oven?", "what goes with it"],
        ["Take {n} eggs.", "Bake it for {n} minutes.", "Use olive oil."]),
    "translator": (
        "Translates texts and explains words.",
        ["Between many languages", "Meaning and use of a word", "Politeness and style"],
        ["how do you say thank you in Greek", "translate this letter into German", "what does serendipity mean", "is this sentence polite in Japanese"],
        ["more formal please", "and in Dutch?", "how is it pronounced", "another word for it"],
        ["It means luck.", "In Greek it is efcharisto.", "Yes, it is polite."]),
    "house": (
        "Runs lamps, heating and locks at home.",
        ["Lights and blinds", "Temperature of every room", "Doors, alarm and cameras"],
        ["turn off the kitchen lights", "set the bedroom to {n} degrees", "is the front door locked", "close the blinds", "who rang the bell"],
        ["a bit darker", "upstairs too", "at {t} please", "all of them"],
        ["Done.", "The door is locked.", "It is {n} degrees."]),
    "garage": (
        "Cares for cars: service and repair.",
        ["Oil, tyres, brakes", "Warning lights and noises", "Appointments at a workshop"],
        ["my engine makes a strange noise", "when is the next oil change", "what pressure for my tyres", "the brake light stays on", "book a service for my car {d}"],
        ["how much will that cost", "can I still drive", "is it urgent", "front or rear?"],
        ["Please stop and check the oil.", "2.4 bar.", "The workshop has time {d}."]),
    "clinic": (
        "Makes appointments with doctors and therapists.",
        ["Doctors by field and place", "Free times, also at short notice", "Change and cancel"],
        ["I need to see a dentist in {c}", "a therapist who has time {d}", "get me an appointment with a skin doctor", "is doctor {p} in {d}"],
        ["a woman if possible", "earlier in the day", "near {c}", "does insurance pay"],
        ["Doctor {p} has time at {t}.", "Booked.", "There are {n} dentists in {c}."]),
    "tickets": (
        "Sells tickets for concerts, matches and shows.",
        ["Events by place and day", "Seats and prices", "Bands, teams and venues"],
        ["concerts in {c} {d}", "{n} tickets for the match", "anything fun to do in {c} {d}", "is there a festival near {c}", "I want to see a play"],
        ["the best seats", "where is it", "when do doors open", "something cheaper"],
        ["There are {n} concerts.", "Seats cost {n}.", "It is at the arena."]),
}

# Follow-ups that any agent may get: the last one is meant.
FOLLOW_UPS = """and {d}?|what about {d}|how about {t}|and in {c}?|what about {c} then|what about {n}|for {n} instead|the first one|second option|
that one please|the cheaper one|the last one|is there another one|anything else?|show me more|more details|tell me more|why|why is that|why not|
how come|are you sure|really?|how long does it take|how much is it|how much would that be|what time|when|since when|until when|where exactly|who says so|
is it far|is that the best you have|can you check again|try again|change that|undo it|not that one|no, the other one|{d} then|make it {n}|
make that {t}|do you have something smaller|too expensive|too late for me|too early|sort by price|only the top {n}|send it to me|
save that|book it|do it|go ahead|cancel that|could you repeat that|what was that again|what does that mean|explain|is that normal|compare them|
which is better|and for {p}?|also for {p}|{p}|{n}|{d}|{t}|{c}|my name is {p}|it's {n}|{d} at {t}|22 Station Road, {c}|is that all|what else|
and then?|by the way, how reliable is that|hmm, and without that?|does it include tax|how do I do that|is it the same {d}|what if I come later""".replace("\n", "").split("|")

# What a domain is about, in a word or two: people who change the subject often say no more.
SUBJECTS = {
    "forecast": "weather|forecast|temperature|rain|wind|climate|sunset",
    "flights": "flights|planes|airport|airlines|departures|direct flight",
    "exchange": "currency|exchange rate|money|dollar rate|conversion rate",
    "lodging": "hotels|rooms|guest houses|hostel|places to stay",
    "dining": "restaurants|food|cafes|dinner|lunch places|bars",
    "planner": "appointments|meetings|calendar|agenda|reminders",
    "payments": "bill|charges|invoice|refund|receipt|fees",
    "parcels": "delivery|parcel|order status|shipping|tracking number",
    "support": "error message|battery|bluetooth|screen|update",
    "profile": "password|login|account name|e-mail address",
    "programming": "code|unit tests|compiler error|function",
    "releases": "deployment|build|pipeline|rollback|running version",
    "figures": "sales figures|revenue|growth|turnover|chart",
    "people": "days of leave|salary|payslip|holiday allowance|pension",
    "railway": "trains|railway connection|platform|train tickets",
    "carhire": "rental car|car hire|cars to rent",
    "cinema": "films|movie times|cinema|new movies",
    "tunes": "music|playlist|songs|volume|album",
    "banking": "account balance|transfers|bank statement|card limit",
    "fitness": "workout|exercises|running plan|training",
    "kitchen": "recipe|ingredients|cooking time|side dish",
    "translator": "translation|meaning of the word|French version|German word",
    "house": "lights|heating|door lock|alarm|blinds",
    "garage": "car service|tyres|brakes|oil change|workshop",
    "clinic": "doctors|dentist|doctor's appointment|therapist",
    "tickets": "concerts|matches|shows|concert tickets|events",
}
CHANGES = """{x}?|{x} there?|and {x}?|and the {x}?|what about {x}|what about the {x} there?|how about their {x}?|what's their {x}?|
what is the {x} there|what's the {x}|how is the {x}|do they have {x}|are there {x}?|any {x}?|show me the {x}|{x} please|I also need {x}|tell me about the {x}|
what kind of {x} do they have there?|and what about {x} in {c}?|{x} in {c}|{x} for {d}""".replace("\n", "").split("|")

ACKNOWLEDGEMENTS = """ok|okay|yes|yes please|sure|great|perfect|sounds good|that works|thanks|thank you|thanks a lot|cool, thanks|good|
alright|yep|no|no thanks|fine|lovely|excellent|awesome|got it|yes, that's right|right|very good|nice one|ok great|yes, do that""".replace("\n", "").split("|")

# What nobody here was made for.
NOBODY = """what's the meaning of life|tell me a joke|who painted the mona lisa|who was the first man on the moon|how tall is mount everest|
what is the capital of mongolia|are you human|who made you|what can you do|hello|hi there|good morning|how are you|what's your name|do you love me|
how many bones does a shark have|why is the sky blue|what is the square root of {n}|what's {n} times {n}|who won the election|is there life on mars|
write a poem about autumn|sing me a song|what happened in the war|how do vaccines work|what's a black hole made of|how old is the president|
tell me about the roman empire|how do bees make honey|who wrote hamlet|what's the fastest animal|when did dinosaurs die out|should I get married|
my cat won't eat|what should I name my dog|how do I grow tomatoes|do ghosts exist|flip a coin|roll a dice|pick a number|what is quantum mechanics|
who invented the wheel|how far is the sun|what language do they speak in {c}|how many people live in {c}|what's your favourite colour|
can you keep a secret|am I pretty|what's the best religion|how do I tie a tie|how do I get rid of ants|what is bitcoin|should I invest in gold|
how do magnets work|why do we dream|what's the tallest building|how is glass made|what time is it in {c}|is {p} married|what does a lawyer earn|
where do penguins live|how do I knit a scarf|what are the rules of chess|who is the best guitarist ever|what's a good name for a baby|
is it legal to record a call|how long do turtles live|what's the boiling point of water|how do I remove a wine stain|why is the sea salty|
do plants feel pain|how many stars are there|what's in the news|who scored in the final|how does a nuclear reactor work|why do cats purr|
which planet is the biggest|when was {c} founded|what is {c} famous for|how do I become a pilot|how do you make candles|
is milk good for you|what is gravity|how do I stop biting my nails|what's the difference between a frog and a toad""".replace("\n", "").split("|")

OPENERS = ["", "", "", "", "", "", "ok, ", "great. ", "thanks! ", "also, ", "and ", "now ", "then ", "by the way, ", "alright, ", "one more thing: ",
           "can you tell me ", "please, ", "fine. ", "nm, "]
JOINERS = [" and ", ", and ", ". ", ". Also, ", ", then ", " plus ", "; ", ", and also ", "? And ", " - also "]

CITIES = "Aarhus Bergen Bilbao Boston Bristol Cairo Cologne Dakar Denver Dublin Florence Geneva Glasgow Hanoi Houston Kyoto Leipzig Lima Lyon Malmo Manila Miami Nairobi Osaka Oslo Perth Phoenix Porto Quito Riga Rome Santiago Seoul Tampa Toronto Vienna Warsaw Zagreb".split()
DAYS = ["today", "tomorrow", "tonight", "on Monday", "on Friday", "next week", "this weekend", "on the 12th", "in May", "the day after", "next Tuesday"]
TIMES = ["5 pm", "noon", "half past eight", "10:30", "7 in the morning", "quarter to six"]
PEOPLE = "Alma Bruno Chiara Dina Emil Fatima Greta Hassan Ines Jonas Kofi Lena Mateo Noor Otto Paula Rashid Selma Tariq Vera".split()
