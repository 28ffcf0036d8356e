// SPDX-License-Identifier: Apache-2.0

import AgentABI
import Glibc
import HostConfig

extension PluginProbe {
    /// The child's side: reads a request, tries the plugin, reports, and ends the process.
    package static func runChild() -> Never {
        ProbeChild.isolate()
        guard let request = ProbeChild.readRequest() else { _exit(64) }
        ProbeChild.watchParent()
        var records = ProbeRecords()
        do throws(PluginFault) {
            switch try ProbeChild.attempt(request) {
            case .passed(let report): report.write(to: &records)
            case .refused(let fault, let descriptor):
                descriptor.write(to: &records)
                fault.write("refusal", to: &records)
            }
        } catch {
            error.write("rejection", to: &records)
        }
        records.write(ProbeRecords.end)
        ProbeChild.send(records)
        // Not `exit`: what the plugin registered to run at exit would run here.
        _exit(0)
    }
}

/// The life of a plugin in small, as the host will lead it: load, describe, create, self-test, destroy.
enum ProbeChild {
    enum Attempt {
        case passed(ProbeReport)
        /// `create` did not take its settings: what the plugin said of itself may tell why.
        case refused(PluginFault, by: PluginDescriptor)
    }

    static func attempt(_ request: ProbeRequest) throws(PluginFault) -> Attempt {
        note(.load)
        let image = try PluginImage(path: request.path)
        note(.entry)
        let plugin = try unsafe image.entry()
        let descriptor = try unsafe PluginDescriptor(checking: plugin)
        guard let plugin = unsafe plugin else { preconditionFailure("a checked descriptor has an address") }
        note(.create)
        let instance: Instance
        do throws(PluginFault) {
            guard let created = try unsafe create(plugin, request) else {
                return .passed(ProbeReport(descriptor: descriptor, warnings: [.inconclusive("`create`")]))
            }
            instance = created
        } catch {
            return .refused(error, by: descriptor)
        }
        note(.selftest)
        let passed = try unsafe selftest(plugin, instance)
        note(.destroy)
        unsafe plugin.pointee.destroy(instance.value)
        return .passed(ProbeReport(descriptor: descriptor, warnings: passed ? [] : [.inconclusive("its self-test")]))
    }

    /// A plugin's instance, which may be NULL; only ever handed back to the plugin.
    @safe private struct Instance { let value: UnsafeMutableRawPointer? }

    /// nil when creating needs services that a probe does not have.
    private static func create(
        _ plugin: UnsafePointer<agent_plugin>,
        _ request: ProbeRequest
    ) throws(PluginFault) -> Instance? {
        var value: UnsafeMutableRawPointer?
        let status = unsafe withCreate(request) { unsafe plugin.pointee.create(ProbeHost.shared.address, $0, &value) }
        switch status {
        case AGENT_OK: return unsafe Instance(value: value)
        case AGENT_E_UNSUPPORTED: return nil
        default:
            let reason = ProbeHost.shared.failure.map { ProbeOutput.tidy($0, hiding: request.settings) }
            throw PluginFault(
                .createFailed,
                "refuses to start with status \(status): \(reason ?? "no reason given")",
                remedy: "check the agent's `settings:`"
            )
        }
    }

    private static func withCreate(
        _ request: ProbeRequest,
        _ body: (UnsafePointer<agent_create>) -> agent_status
    ) -> agent_status {
        unsafe withABIString(request.agentID) { id in
            unsafe withABIString(request.settings) { settings in
                var how = unsafe agent_create()
                unsafe how.struct_size = UInt32(MemoryLayout<agent_create>.size)
                unsafe how.agent_id = id
                unsafe how.settings_json = settings
                return unsafe body(&how)
            }
        }
    }

    /// False when the self-test needs services that a probe does not have.
    private static func selftest(
        _ plugin: UnsafePointer<agent_plugin>,
        _ instance: Instance
    ) throws(PluginFault) -> Bool {
        guard let table = unsafe plugin.pointee.extension?(instance.value, AGENT_EXTENSION_SELFTEST) else {
            return true
        }
        let test = unsafe table.assumingMemoryBound(to: agent_selftest_v1.self)
        guard unsafe test.pointee.struct_size >= UInt32(MemoryLayout<agent_selftest_v1>.size),
            let run = unsafe test.pointee.run
        else {
            throw PluginFault(
                .selftestFailed,
                "offers `\(AGENT_EXTENSION_SELFTEST)` without a function",
                remedy: "fill `struct_size` and `run`, or return NULL from `extension`"
            )
        }
        let status = unsafe run(instance.value, 3_000_000_000)
        guard status != AGENT_E_UNSUPPORTED else { return false }
        guard status == AGENT_OK else {
            let reason = ProbeHost.shared.failure.map { ": \($0)" } ?? ""
            throw PluginFault(
                .selftestFailed,
                "fails its self-test with status \(status)\(reason)",
                remedy: "run its author's tests"
            )
        }
        return true
    }
}

extension PluginFault {
    fileprivate static func inconclusive(_ what: String) -> PluginFault {
        PluginFault(
            .probeInconclusive,
            "could not be tried in full: \(what) needs services that a probe does not have",
            remedy: "do without host services there"
        )
    }
}
