// SPDX-License-Identifier: Apache-2.0

package import Logging

/// Makes all loggers of this process write to standard error; once, before the first logger is made.
package func bootstrapLogging(level: Logger.Level, format: LogFormat, isTerminal: Bool) {
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
