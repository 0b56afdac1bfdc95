package dk.tidlig.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What `postmaster.pid` says about a server: its process, its port, and whether it takes connections.
record Postmaster(long pid, int port, boolean ready) {
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Optional<Postmaster> of(Path cluster) {
        try {
            var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            var ready =
                    lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.getFirst().strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip()),
                    ready));
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// Whether the process lives and is a server on this cluster: after a reboot the number may be anybody's.
    boolean isAliveOn(Path cluster) {
        return alive(pid) && worksIn(pid, cluster);
    }

    /// Server processes of the cluster, the postmaster or what it left behind.
    static List<ProcessHandle> processesOn(Path cluster) {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(process -> alive(process.pid()) && worksIn(process.pid(), cluster))
                    .toList();
        }
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent() && !isZombie(pid);
    }

    /// A killed process stays in the table until its parent asks for it, and in a container that may be never.
    private static boolean isZombie(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException _) {
            return false;
        }
    }

    /// A server's working directory is its cluster. Where there is no /proc, its name has to do.
    private static boolean worksIn(long pid, Path cluster) {
        var process = Path.of("/proc", Long.toString(pid));
        try {
            if (Files.isDirectory(Path.of("/proc/self"))) {
                return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster.toRealPath())
                        && Files.readSymbolicLink(process.resolve("exe")).endsWith("postgres");
            }
        } catch (IOException _) {
            return false;
        }
        return ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }
}
