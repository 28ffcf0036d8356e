// SPDX-License-Identifier: Apache-2.0

import HostConfig

extension ProbeReport {
    /// A report as the child writes it.
    func write(to records: inout ProbeRecords) {
        descriptor.write(to: &records)
        for warning in warnings { warning.write("warning", to: &records) }
    }

    /// Puts a report together again, record by record.
    struct Reader {
        private var fields: [String: String] = [:]
        private var services: [String] = []
        private var warnings: [PluginFault] = []
        private var fault = FaultReader()
        private var rejection: PluginFault?
        private var refusal: PluginFault?

        mutating func take(_ key: String, _ value: String) {
            switch key {
            case "service": services.append(value)
            case "code", "reason", "remedy": fault.take(key, value)
            case "warning": fault.fault.map { warnings.append($0) }
            case "rejection": rejection = fault.fault
            case "refusal": refusal = fault.fault
            default: fields[key] = value
            }
        }

        var outcome: ProbeOutcome {
            if let rejection { return .rejected(rejection) }
            let concurrency = fields["max_concurrency"].flatMap { Int($0) } ?? 0
            let descriptor = PluginDescriptor(
                id: fields["id", default: ""],
                version: fields["version", default: ""],
                build: fields["build", default: ""],
                description: fields["description", default: ""],
                settingsSchema: fields["settings_schema", default: ""],
                flags: PluginDescriptor.Flags(rawValue: fields["flags"].flatMap { UInt32($0) } ?? 0),
                maxConcurrency: concurrency == 0 ? nil : concurrency,
                services: services
            )
            if let refusal { return .refused(refusal, by: descriptor) }
            return .ok(ProbeReport(descriptor: descriptor, warnings: warnings))
        }
    }
}

extension PluginDescriptor {
    func write(to records: inout ProbeRecords) {
        records.write("id", id)
        records.write("version", version)
        records.write("build", build)
        records.write("description", description)
        records.write("settings_schema", settingsSchema)
        records.write("flags", String(flags.rawValue))
        records.write("max_concurrency", String(maxConcurrency ?? 0))
        for service in services { records.write("service", service) }
    }
}

extension PluginFault {
    /// Three records, then one that says what the fault is.
    func write(_ kind: String, to records: inout ProbeRecords) {
        records.write("code", code.rawValue)
        records.write("reason", reason)
        records.write("remedy", remedy)
        records.write(kind)
    }
}

private struct FaultReader {
    private var code: DiagnosticCode?
    private var reason = ""
    private var remedy = ""

    var fault: PluginFault? { code.map { PluginFault($0, reason, remedy: remedy) } }

    mutating func take(_ key: String, _ value: String) {
        switch key {
        case "code": code = DiagnosticCode(rawValue: value)
        case "reason": reason = value
        default: remedy = value
        }
    }
}
