// SPDX-License-Identifier: Apache-2.0

import FixturePlugins
import Foundation
import HostCore
import HostSupport
import HostTestKit
import TestSupport
import Testing

/// Which events are hints.
@Suite struct ReloadWatchTests {
    private let folder: URL
    private let watcher: FileWatcher

    init() throws {
        folder = URL(fileURLWithPath: try FixturePlugins.scratch())
        watcher = try FileWatcher()
    }

    private func watch(_ file: String) {
        var list = WatchList()
        list.add(file: folder.appending(path: file).path)
        watcher.watch(list)
    }

    /// What has happened until now.
    private var hint: FileWatcher.Hint? { watcher.wait(until: .at(0)) }

    private func write(_ name: String) throws { try Data("x".utf8).write(to: folder.appending(path: name)) }

    private func move(_ name: String, to target: String) {
        #expect(rename(folder.appending(path: name).path, folder.appending(path: target).path) == 0)
    }

    private func link(_ name: String, to target: String) throws {
        let path = folder.appending(path: name).path
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    }

    private func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
    }

    @Test func onlyTheNamesThatMatterAreHints() throws {
        watch("agents.yaml")
        try write("host.log")
        #expect(hint == nil)
        try write("agents.yaml")
        #expect(hint == .written)
        try write("new")
        move("new", to: "agents.yaml")
        #expect(hint == .moved)
    }

    /// More happened than the kernel keeps: nobody knows what was lost, so everything is looked at.
    @Test func anOverflowIsAHint() throws {
        let limit = try String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
        let kept = try #require(Int(limit.trimmingCharacters(in: .whitespacesAndNewlines)))
        watch("agents.yaml")
        try write("a")
        for turn in 0...kept / 2 { move(turn.isMultiple(of: 2) ? "a" : "b", to: turn.isMultiple(of: 2) ? "b" : "a") }
        #expect(hint == .moved)
    }

    @Test func aFileThatIsRemovedMayComeBackAtOnce() throws {
        try write("agents.yaml")
        watch("agents.yaml")
        try FileManager.default.removeItem(at: folder.appending(path: "agents.yaml"))
        #expect(hint == .written)
    }

    @Test func aLinkOnTheWayThatIsSwappedIsAHint() throws {
        try makeFolder("first/data")
        try makeFolder("second/data")
        try write("first/data/agents.yaml")
        try link("current", to: "first")
        watch("current/data/agents.yaml")
        try link("next", to: "second")
        #expect(hint == nil)
        move("next", to: "current")
        #expect(hint == .moved)
        watch("current/data/agents.yaml")
        try write("first/data/agents.yaml")
        #expect(hint == nil, "the folder that is not linked any more is not watched")
        try write("second/data/agents.yaml")
        #expect(hint == .written)
    }

    @Test func aFolderThatDoesNotExistYetIsWatchedForComing() throws {
        watch("conf/site/agents.yaml")
        try makeFolder("other")
        #expect(hint == nil)
        try makeFolder("conf")
        #expect(hint == .written)
        watch("conf/site/agents.yaml")
        try makeFolder("conf/site")
        #expect(hint == .written)
    }

    @Test func linksInACircleEnd() throws {
        try link("one", to: "two")
        try link("two", to: "one")
        watch("one/agents.yaml")
        #expect(hint == nil)
    }

    @Test func thePluginDirectoryTakesEverySharedObject() throws {
        var list = WatchList()
        list.add(pluginDirectory: folder.path)
        #expect(watcher.watch(list))
        #expect(!watcher.watch(list), "nothing is new the second time")
        try write("notes.txt")
        try write(".hidden.so")
        #expect(hint == nil)
        try write("agent.so")
        #expect(hint == .written)
    }

    @Test func aLinkInThePluginDirectoryIsFollowed() throws {
        try makeFolder("plugins")
        try write("built.so")
        try link("plugins/agent.so", to: "../built.so")
        var list = WatchList()
        list.add(pluginDirectory: folder.appending(path: "plugins").path)
        watcher.watch(list)
        try write("built.so")
        #expect(hint == .written)
    }
}
