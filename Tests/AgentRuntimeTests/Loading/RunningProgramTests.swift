// SPDX-License-Identifier: Apache-2.0

import AgentRuntime
import Testing

@Suite struct RunningProgramTests {
    private let maps = """
        400000-401000 r--p 00000000 fe:00 12                             /usr/bin/slipring
        401000-402000 r-xp 00001000 fe:00 12                             /usr/bin/slipring
        402000-403000 rw-p 00000000 00:00 0
        7f0000000000-7f0000001000 r-xp 00000000 fe:00 13                 /opt/my agents/libEcho.so (deleted)
        """

    @Test(arguments: [
        (UInt(0x400000), "/usr/bin/slipring"), (0x401FFF, "/usr/bin/slipring"),
        (0x7F00_0000_0FFF, "/opt/my agents/libEcho.so (deleted)"),
    ])
    func theFileMappedAtAnAddressIsFound(address: UInt, path: String) {
        #expect(RunningProgram.image(at: address, in: maps) == path)
    }

    @Test(arguments: [UInt(0x402000), 0x403000, 0x3FFFFF])
    func whereNoFileIsMappedThereIsNone(address: UInt) {
        #expect(RunningProgram.image(at: address, in: maps) == nil)
    }

    @Test func listingsThatCannotBeReadNameNoFile() {
        #expect(RunningProgram.image(at: 0, in: "") == nil)
        #expect(RunningProgram.image(at: 0, in: " \n-\nx-y r--p") == nil)
    }
}
