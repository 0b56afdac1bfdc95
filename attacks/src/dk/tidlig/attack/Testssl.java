package dk.tidlig.attack;

import dk.tidlig.drill.Ground;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/// Looks at how TLS is spoken.
final class Testssl {
    private static final String NAME = "testssl";
    private static final Set<String> GRAVE = Set.of("MEDIUM", "HIGH", "CRITICAL", "FATAL");
    /// What is said of the certificate that the attack itself made, which no house uses.
    private static final Map<String, String> OF_OUR_OWN_MAKING = Map.of(
            "cert_revocation", "made for this run: it says nowhere whether it was revoked",
            "cert_crlDistributionPoints", "made for this run: no list of revoked ones",
            "cert_ocspURL", "made for this run: no one to ask",
            "DNS_CAArecord", "localhost has no such record",
            "cert_trust", "localhost",
            "cert_extlifeSpan", "made for this run");

    private final Path folder;
    private final boolean quick;

    Testssl(Path folder, boolean quick) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.quick = quick;
    }

    /// Makes who signs and what is signed, as a house would have it signed.
    void keys() throws IOException, InterruptedException {
        var names = folder.resolve("names.ext");
        Files.writeString(names, "subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n");
        openssl("req -x509 -newkey rsa:3072 -nodes -sha256 -days 200 -subj /CN=attacks -keyout ca.key -out ca.pem");
        openssl("req -newkey rsa:3072 -nodes -sha256 -subj /CN=localhost -keyout own.key -out own.csr");
        openssl("x509 -req -in own.csr -CA ca.pem -CAkey ca.key -CAcreateserial -sha256 -days 200 -extfile names.ext"
                + " -out own.pem");
    }

    private void openssl(String words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(words.split(" ")));
        var run = Tool.run(folder, 60, command);
        if (!run.ended()) {
            throw new IOException("openssl did not end: " + words);
        }
    }

    /// How the program is told to speak TLS.
    String[] settings() {
        return new String[] {
            "--server.ssl.certificate=file:" + folder.resolve("own.pem"),
            "--server.ssl.certificate-private-key=file:" + folder.resolve("own.key"),
            "--tidlig.url=https://localhost"
        };
    }

    /// Whether it sees an old protocol and that nobody known has signed.
    boolean findsTheWeak(int port) throws Exception {
        var server = new ProcessBuilder(
                        "openssl",
                        "s_server",
                        "-accept",
                        "127.0.0.1:" + port,
                        "-cert",
                        "ca.pem",
                        "-key",
                        "ca.key",
                        "-tls1",
                        "-cipher",
                        "AES128-SHA:@SECLEVEL=0",
                        "-www",
                        "-quiet")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("weak.txt").toFile())
                .start();
        try {
            awaitOpen(port);
            var told = look("weak", port, List.of("-p", "-f", "-S"));
            told.forEach(it -> System.out.println("    planted: " + it));
            return told.stream().anyMatch(it -> it.startsWith("TLS1_2 ")) && told.stream().anyMatch(it -> it.startsWith("cert_"));
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    private static void awaitOpen(int port) throws InterruptedException {
        for (var times = 0; times < 100; times++) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
                return;
            } catch (IOException _) {
                Thread.sleep(100);
            }
        }
    }

    Tried attack(int port) throws Exception {
        var began = System.nanoTime();
        var told = look(
                "own",
                port,
                quick ? List.of("-p", "-s", "-f", "-S", "-h") : List.of("-p", "-s", "-f", "-P", "-S", "-h", "-U", "-c"));
        var said = new ArrayList<String>();
        for (var one : told) {
            var why = OF_OUR_OWN_MAKING.get(one.replaceFirst(" .*", ""));
            said.add(why == null ? one : one + " [" + why + "]");
        }
        var clean = said.stream().allMatch(it -> it.endsWith("]"));
        return new Tried(
                NAME, "TLS of the program", "TLS", "nobody", clean ? "clean" : "found", Map.of(), 0, said,
                (System.nanoTime() - began) / 1_000_000_000L);
    }

    /// Everything graver than a hint.
    private List<String> look(String name, int port, List<String> what) throws Exception {
        var file = folder.resolve(name + ".json");
        var command = new ArrayList<>(List.of(NAME, "--quiet", "--color", "0", "--warnings", "batch", "--nodns", "none"));
        command.addAll(List.of("--ip", "127.0.0.1", "--jsonfile", file.toString()));
        command.addAll(List.of("--add-ca", folder.resolve("ca.pem").toString()));
        command.addAll(what);
        command.add("localhost:" + port);
        Files.deleteIfExists(file);
        var run = Tool.run(folder, 900, command);
        if (!run.ended() || !Files.exists(file) || !Files.readString(file).contains("\"offered")) {
            throw new IOException("testssl.sh came to no end: " + run.said());
        }
        var told = new ArrayList<String>();
        for (var one : JsonMapper.shared().readTree(Files.readString(file))) {
            if (GRAVE.contains(one.path("severity").asString())) {
                told.add("%s %s: %s"
                        .formatted(
                                one.path("id").asString(),
                                one.path("severity").asString(),
                                one.path("finding").asString()));
            }
        }
        return told;
    }

    static boolean isHere() {
        return Ground.has(NAME);
    }
}
