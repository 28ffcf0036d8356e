// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Testing

/// The files that `scripts/make-places` and `scripts/make-currencies` write.
struct TablesTests {
    static let names = ["airports", "countries", "currencies", "icao-codes", "names", "regions"]

    private static func lines(_ name: String) throws -> [Substring] {
        let path =
            "\(#filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined())/Plugins/TravelKit/Tables/\(name).tsv"
        let text = String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
        try #require(text.hasSuffix("\n"))
        return text.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
    }

    private static func rows(_ name: String) throws -> [[Substring]] {
        try lines(name).filter { !$0.hasPrefix("#") }.map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
    }

    @Test(arguments: names)
    func aSearchByHalvesFindsEveryRow(name: String) throws {
        let keys = try Self.rows(name).map { Array($0[0].utf8) }
        #expect(zip(keys, keys.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) })
    }

    @Test(arguments: names)
    func twoLinesSayWhereTheRowsAreFromAndWhatIsInThem(name: String) throws {
        let lines = try Self.lines(name)
        #expect(
            lines[0].hasPrefix("# Made by scripts/make-") && lines[0].contains("Data: ") || lines[0].contains("data of")
        )
        let columns = lines[1].split(separator: "\t").count
        #expect(try Self.rows(name).allSatisfy { !$0[0].isEmpty && (2...columns).contains($0.count) })
    }

    @Test func placesHaveAirportsAndCountriesOfTheTables() throws {
        let airports = Set(try Self.rows("airports").map { $0[0] })
        let countries = Set(try Self.rows("countries").map { $0[0] })
        for row in try Self.rows("names") {
            #expect(countries.contains(row[3]), "\(row)")
            #expect(row.dropFirst(6).allSatisfy { $0.split(separator: " ").allSatisfy(airports.contains) }, "\(row)")
        }
    }
}
