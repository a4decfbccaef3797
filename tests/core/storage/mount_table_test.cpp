#include "core/storage/mount_table.h"

#include "tests/support/catch.h"

using core::storage::networkFileSystem;

namespace {

constexpr auto kTable =
    "/dev/sda1 / ext4 rw 0 0\n"
    "server:/home /home nfs4 rw 0 0\n"
    "/dev/sdb1 /home/lin/local ext4 rw 0 0\n"
    "//nas/share /mnt/team\\040share cifs rw 0 0\n"
    "lin@host: /mnt/remote fuse.sshfs rw 0 0\n"
    "secret /mnt/vault fuse.gocryptfs rw 0 0\n";

}  // namespace

TEST_CASE("a folder on a network file system is recognised") {
    CHECK(networkFileSystem(kTable, "/home/lin/.local/share") == "nfs4");
    CHECK(networkFileSystem(kTable, "/mnt/team share/profile") == "cifs");
    CHECK(networkFileSystem(kTable, "/mnt/remote") == "fuse.sshfs");
}

TEST_CASE("a local folder is not, even below a network folder or beside one") {
    CHECK_FALSE(networkFileSystem(kTable, "/var/lib"));
    CHECK_FALSE(networkFileSystem(kTable, "/home/lin/local/profile"));
    CHECK_FALSE(networkFileSystem(kTable, "/mnt/remoter"));
    CHECK_FALSE(networkFileSystem(kTable, "/mnt/vault/profile"));
    CHECK_FALSE(networkFileSystem("", "/home"));
}

TEST_CASE("the mount on top of another counts") {
    CHECK_FALSE(
        networkFileSystem("a:/x /home nfs rw 0 0\ntmpfs /home tmpfs rw 0 0\n", "/home/lin"));
}
