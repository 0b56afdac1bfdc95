package dk.tidlig.family.word;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Reading;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The family's own words and the answers to them, sealed in their place. They are only added.
@Repository
public class WordRepository {
    private static final String WORD = "family.word";
    private static final String ANSWER = "family.answer";

    private record OfChild(ChildId child) {}

    /// A child that somebody of its family waits for an answer on, since when.
    record Waiting(ChildId child, WordId word, java.time.Instant since) {}

    private final JdbcClient jdbc;
    private final Secrets secrets;

    WordRepository(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /// All that was said of the child, by anyone of its family, in the order it was said.
    List<OwnWord> of(Grant grant) {
        return Reading.once(
                new OfChild(grant.child()),
                () -> jdbc.sql("""
                                select w.id, w.kind, w.account_id, w.made_at, w.said_by, w.words, w.mark, w.about, w.corrects,
                                       a.outcome, a.words answer_words, a.made_at answer_at, a.made_by answer_by
                                  from family.word w
                                  left join family.answer a
                                    on a.municipality_id = w.municipality_id and a.word_id = w.id
                                 where w.municipality_id = :municipality and w.child_id = :child
                                 order by w.made_at, w.id
                                """)
                        .param("municipality", Tenant.current().value())
                        .param("child", grant.child().value())
                        .query(this::word)
                        .list());
    }

    /// What whoever asks has said: for the family's own pages, never the other parent's.
    public List<OwnWord> own(Grant grant) {
        return of(grant).stream()
                .filter(it -> it.made().by().equals(grant.actor().id()))
                .toList();
    }

    public void add(Grant grant, OwnWord it) {
        var id = it.id().value();
        var corrects = it.corrects();
        jdbc.sql("""
                        insert into family.word
                          (municipality_id, id, child_id, account_id, kind, mark, corrects, about, said_by, words, made_at)
                        values (:municipality, :id, :child, :account, :kind, :mark, :corrects, :about, :by, :words, :at)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id)
                .param("child", grant.child().value())
                .param("account", grant.actor().id().value())
                .param("kind", it.kind().name())
                .param("mark", it.mark())
                .param("corrects", corrects == null ? null : corrects.value())
                .param("about", secrets.sealIfPresent(it.about(), place(WORD, id, "about")))
                .param("by", secrets.seal(it.by(), place(WORD, id, "said_by")))
                .param("words", secrets.seal(it.words(), place(WORD, id, "words")))
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// @return whether nobody had answered before
    boolean answer(Grant grant, WordId word, OwnWord.Outcome outcome, String words) {
        return jdbc.sql("""
                                insert into family.answer
                                  (municipality_id, word_id, child_id, outcome, words, made_at, made_by)
                                values (:municipality, :word, :child, :outcome, :words, :at, :by)
                                on conflict (municipality_id, word_id) do nothing
                                """)
                        .param("municipality", Tenant.current().value())
                        .param("word", word.value())
                        .param("child", grant.child().value())
                        .param("outcome", outcome.name())
                        .param("words", secrets.seal(words, place(ANSWER, word.value(), "words")))
                        .param("at", grant.at().atOffset(ZoneOffset.UTC))
                        .param("by", grant.actor().id().value())
                        .update()
                > 0;
    }

    /// What waits for an answer, the oldest first.
    List<Waiting> waiting(Scope scope) {
        return jdbc.sql("""
                        select w.child_id, w.id, w.made_at from family.word w
                         where w.municipality_id = :municipality and w.kind = 'CONTEST'
                           and (:all or w.child_id = any(:children))
                           and not exists (select from family.answer a
                                            where a.municipality_id = w.municipality_id and a.word_id = w.id)
                         order by w.made_at, w.id
                        """)
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .query((row, number) -> new Waiting(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        new WordId(row.getObject("id", UUID.class)),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    int erase(Grant grant) {
        int rows = 0;
        for (var table : List.of(ANSWER, WORD)) {
            rows += jdbc.sql("delete from " + table + " where municipality_id = :municipality and child_id = :child")
                    .param("municipality", Tenant.current().value())
                    .param("child", grant.child().value())
                    .update();
        }
        return rows;
    }

    private OwnWord word(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var corrects = row.getObject("corrects", UUID.class);
        return new OwnWord(
                new WordId(id),
                OwnWord.Kind.valueOf(row.getString("kind")),
                new Stamp(
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getObject("account_id", UUID.class))),
                secrets.open(row.getBytes("said_by"), place(WORD, id, "said_by")),
                secrets.open(row.getBytes("words"), place(WORD, id, "words")),
                row.getString("mark"),
                secrets.openIfPresent(row.getBytes("about"), place(WORD, id, "about")),
                corrects == null ? null : new WordId(corrects),
                answer(row, id));
    }

    private OwnWord.@Nullable Answer answer(ResultSet row, UUID word) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new OwnWord.Answer(
                        OwnWord.Outcome.valueOf(outcome),
                        secrets.open(row.getBytes("answer_words"), place(ANSWER, word, "words")),
                        new Stamp(
                                row.getObject("answer_at", OffsetDateTime.class).toInstant(),
                                new UserId(row.getObject("answer_by", UUID.class))));
    }

    private static Place place(String table, UUID row, String column) {
        return new Place(Tenant.current(), table, row, column);
    }
}
