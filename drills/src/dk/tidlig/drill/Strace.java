package dk.tidlig.drill;

import dk.tidlig.database.Cellar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Makes the database's writes to the disk fail or wait, from outside.
final class Strace implements AutoCloseable {
    private final Process process;

    private Strace(Process process) {
        this.process = process;
    }

    /// On every process of the server, and those it starts.
    ///
    /// @param what as `error=EIO`, for each `fsync` and `fdatasync`
    static Strace on(Cellar cellar, String what) throws IOException, InterruptedException, Drill.NotHere {
        if (!Ground.has("strace")) {
            throw new Drill.NotHere("strace is not installed (Debian: apt-get install strace)");
        }
        var command = new ArrayList<>(List.of(
                "strace", "-f", "-q", "-o", "/dev/null", "-e", "trace=fsync,fdatasync", "-e", "inject=fsync,fdatasync:" + what));
        cellar.processes().forEach(one -> command.addAll(List.of("-p", Long.toString(one.pid()))));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        if (process.waitFor(300, TimeUnit.MILLISECONDS)) {
            throw new Drill.NotHere("strace may not look at processes here: "
                    + new String(process.getInputStream().readAllBytes()).strip());
        }
        return new Strace(process);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
