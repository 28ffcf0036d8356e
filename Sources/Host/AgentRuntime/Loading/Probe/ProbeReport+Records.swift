// SPDX-License-Identifier: Apache-2.0

extension ProbeReport {
    /// A report as the child writes it.
    func write(to records: inout ProbeRecords) {
        records.write("id", descriptor.id)
        records.write("version", descriptor.version)
        records.write("build", descriptor.build)
        records.write("description", descriptor.description)
        records.write("settings_schema", descriptor.settingsSchema)
        records.write("flags", String(descriptor.flags.rawValue))
        records.write("max_concurrency", String(descriptor.maxConcurrency ?? 0))
        for service in descriptor.services { records.write("service", service) }
        for warning in warnings { warning.write("warning", to: &records) }
    }

    /// Puts a report together again, record by record.
    struct Reader {
        private var fields: [String: String] = [:]
        private var services: [String] = []
        private var warnings: [PluginFault] = []
        private var fault = FaultReader()
        private var rejection: PluginFault?

        mutating func take(_ key: String, _ value: String) {
            switch key {
            case "service": services.append(value)
            case "code", "reason", "remedy": fault.take(key, value)
            case "warning": fault.fault.map { warnings.append($0) }
            case "rejection": rejection = fault.fault
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
            return .ok(ProbeReport(descriptor: descriptor, warnings: warnings))
        }
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
    private var code: PluginCode?
    private var reason = ""
    private var remedy = ""

    var fault: PluginFault? { code.map { PluginFault($0, reason, remedy: remedy) } }

    mutating func take(_ key: String, _ value: String) {
        switch key {
        case "code": code = PluginCode(rawValue: value)
        case "reason": reason = value
        default: remedy = value
        }
    }
}
