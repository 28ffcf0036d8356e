// SPDX-License-Identifier: Apache-2.0

package import HostSupport
package import Logging

/// Sends every log event on as one line.
package struct LineLogHandler: LogHandler {
    package var logLevel: Logger.Level
    package var metadata: Logger.Metadata = [:]
    package var metadataProvider: Logger.MetadataProvider?
    private let label: String
    private let format: @Sendable (LogLine) -> String
    private let now: @Sendable () -> Timestamp
    private let write: @Sendable ([UInt8]) -> Void

    /// - Parameter write: gets each line with its line feed, on any thread.
    package init(
        label: String,
        level: Logger.Level,
        format: LogFormat,
        isTerminal: Bool,
        metadataProvider: Logger.MetadataProvider? = nil,
        now: @escaping @Sendable () -> Timestamp,
        write: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.label = label
        self.logLevel = level
        self.format = { $0.formatted(format, isTerminal: isTerminal) }
        self.metadataProvider = metadataProvider
        self.now = now
        self.write = write
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        let line = LogLine(
            time: now(),
            level: event.level.rawValue,
            logger: label,
            message: event.message.description,
            metadata: fields(of: event)
        )
        write(Array((format(line) + "\n").utf8))
    }

    /// The event's own metadata wins over the task's, and that over the logger's.
    private func fields(of event: LogEvent) -> [String: String] {
        var fields = metadata.mapValues(\.description)
        fields.merge((metadataProvider?.get() ?? [:]).mapValues(\.description)) { $1 }
        fields.merge((event.metadata ?? [:]).mapValues(\.description)) { $1 }
        if let error = event.error { fields["error"] = "\(error)" }
        return fields
    }
}

extension LineLogHandler {
    /// Makes all loggers of this process write to standard error; once, before the first logger is made.
    package static func bootstrap(level: Logger.Level, format: LogFormat, isTerminal: Bool) {
        LoggingSystem.bootstrap(
            { label, metadataProvider in
                LineLogHandler(
                    label: label,
                    level: level,
                    format: format,
                    isTerminal: isTerminal,
                    metadataProvider: metadataProvider,
                    now: Kernel.now,
                    write: Kernel.writeToStandardError
                )
            },
            metadataProvider: nil
        )
    }
}
