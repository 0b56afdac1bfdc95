package dk.tidlig.bench.work;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The peer, used through its REST: a case of two steps is made, its tasks are listed, it is opened and a step done.
public final class Flowable {
    private static final String KEY = "Basic "
            + Base64.getEncoder().encodeToString("bench:bench".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String address;
    private final List<HttpClient> clients;
    private final AtomicReferenceArray<String> last;

    public Flowable(String address, int users) {
        this.address = address + "/cmmn-api/";
        this.clients = IntStream.range(0, users)
                .mapToObj(it -> HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build())
                .toList();
        this.last = new AtomicReferenceArray<>(users);
    }

    /// By the name of what the product does of the same kind.
    public Map<String, Work> works() {
        var works = new LinkedHashMap<String, Work>();
        works.put("send an enquiry", this::create);
        works.put("my newest 20", this::list);
        works.put("open a child with 200 entries", this::open);
        works.put("hold a session", this::complete);
        return works;
    }

    private boolean create(int user) {
        var made = send(user, "POST", "cmmn-runtime/case-instances", """
                {"caseDefinitionKey": "course", "variables": [
                  {"name": "subject", "value": "CHILD"}, {"name": "theme", "value": "anxiety"},
                  {"name": "words", "value": "Sover dårligt og vil ikke i skole."}]}
                """);
        last.set(user, made.get("id").asString());
        return true;
    }

    private boolean list(int user) {
        send(user, "GET", "cmmn-runtime/tasks?size=20&sort=createTime&order=desc&assignee=bench", "");
        return true;
    }

    /// The case, its steps and what is known of it.
    private boolean open(int user) {
        if (last.get(user) == null) {
            create(user);
        }
        var id = last.get(user);
        send(user, "GET", "cmmn-runtime/case-instances/" + id, "");
        send(user, "GET", "cmmn-runtime/tasks?caseInstanceId=" + id, "");
        send(user, "GET", "cmmn-runtime/case-instances/" + id + "/variables", "");
        return true;
    }

    /// The first step of a new case, made for it.
    private boolean complete(int user) {
        create(user);
        var tasks = send(user, "GET", "cmmn-runtime/tasks?caseInstanceId=" + last.get(user), "");
        var task = tasks.get("data").get(0).get("id").asString();
        send(user, "POST", "cmmn-runtime/tasks/" + task, """
                {"action": "complete", "variables": [{"name": "place", "value": 6}]}
                """);
        last.set(user, null);
        return true;
    }

    private JsonNode send(int user, String method, String path, String body) {
        try {
            var answer = clients.get(user)
                    .send(
                            HttpRequest.newBuilder(URI.create(address + path))
                                    .header("Authorization", KEY)
                                    .header("Content-Type", "application/json")
                                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
            }
            return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
