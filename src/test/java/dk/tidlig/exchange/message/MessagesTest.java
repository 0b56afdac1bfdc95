package dk.tidlig.exchange.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class MessagesTest {
    @Autowired
    Messages messages;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    Municipalities municipalities;

    private Actor coordinator;

    @BeforeEach
    void come() {
        coordinator = people.with("coordinator");
    }

    @Test
    void keepsAMessageAndItsReplyAsOneThread() {
        var pair = Letters.pair();

        var first = receive(pair.first()).message();
        var reply = receive(pair.reply()).message();

        assertThat(reply.orphan()).isFalse();
        assertThat(as(() -> messages.thread(coordinator, first.id())))
                .extracting(StoredMessage::id)
                .containsExactly(first.id(), reply.id());
        var file = reply.files().getFirst();
        assertThat(as(() -> messages.content(coordinator, reply.id(), file.id())))
                .hasSize(file.bytes());
    }

    @Test
    void takesTheSameMessageOnce() {
        var letter = Letters.pair().first();

        var first = receive(letter);
        var again = receive(letter);

        assertThat(first.fresh()).isTrue();
        assertThat(again.fresh()).isFalse();
        assertThat(again.message().id()).isEqualTo(first.message().id());
    }

    @Test
    void keepsAReplyToNothingWithAMark() {
        assertThat(receive(Letters.pair().reply()).message().orphan()).isTrue();
    }

    @Test
    void marksASenderUntilSomebodyKnowsIt() {
        var sender = String.valueOf(100_000_000_000L + System.nanoTime() % 1_000_000_000L);
        var letter = Letters.pair().first().replace("265161000016000", sender);
        var message = receive(letter).message();
        assertThat(message.known()).isFalse();

        as(() -> {
            messages.know(coordinator, message.id());
            return "";
        });

        assertThat(as(() -> messages.read(coordinator, message.id())).known()).isTrue();
    }

    @Test
    void isForTheReceiversMunicipalityUnlessSomebodySaysSo() {
        var letter = Letters.bytes(Letters.pair().first());
        refuses(MessageRefusal.NOT_FOR_US, () -> messages.receive(coordinator, letter, false));

        var neighbour = people.elsewhere("coordinator");
        assertThat(Tenant.in(neighbour.municipality(), () -> messages.receive(neighbour, letter, false))
                        .fresh())
                .isTrue();

        var nobodys = Letters.bytes(Letters.pair().first().replace("953741000016009", "111111111111111"));
        refuses(MessageRefusal.UNKNOWN_RECEIVER, () -> messages.receive(coordinator, nobodys, false));
    }

    @Test
    void becomesSomethingOnce() {
        var message = receive(Letters.pair().first()).message();

        as(() -> {
            messages.setAside(coordinator, message.id(), "Sendt forkert");
            return "";
        });

        var settled = as(() -> messages.read(coordinator, message.id())).settled();
        assertThat(settled).isNotNull();
        assertThat(settled.outcome()).isEqualTo(StoredMessage.Outcome.NOTHING);
        assertThat(settled.reason()).isEqualTo("Sendt forkert");
        refuses(MessageRefusal.SETTLED_ALREADY, () -> {
            messages.setAside(coordinator, message.id(), "En gang til");
            return "";
        });
    }

    @Test
    void belongsToNoChildThatIsNotHere() {
        var message = receive(Letters.pair().first()).message();

        assertThatThrownBy(() -> as(() -> {
                    messages.belongsTo(coordinator, message.id(), ChildId.random());
                    return "";
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void deletesWhatWasSetAsideAfterAWhile() {
        var message = receive(Letters.pair().first()).message();
        as(() -> {
            messages.setAside(coordinator, message.id(), "Sendt forkert");
            return "";
        });

        sweepAt(Duration.ofDays(29));
        assertThat(as(() -> messages.read(coordinator, message.id()))).isNotNull();
        sweepAt(Duration.ofDays(31));
        assertThatThrownBy(() -> as(() -> messages.read(coordinator, message.id())))
                .isInstanceOf(NotFound.class);
    }

    private void sweepAt(Duration later) {
        var then = Clock.offset(clock, later);
        as(() -> {
            new MessageKeeping(jdbc, transaction, then).run(municipalities.current());
            return "";
        });
    }

    @Test
    void isForThoseAloneWhoMayAndForOnesOwnMunicipality() {
        var message = receive(Letters.pair().first()).message();
        var helper = people.with("helper");
        var neighbour = people.elsewhere("coordinator");

        assertThatThrownBy(() -> as(() -> messages.read(helper, message.id()))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(() -> messages.list(helper, true, 1))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(() -> messages.receive(helper, new byte[0], true)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Tenant.in(neighbour.municipality(), () -> messages.read(neighbour, message.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void liesSealed() {
        var message = receive(Letters.pair().first()).message();

        var row = as(() -> java.util.Objects.requireNonNull(transaction.execute(status -> jdbc.sql("""
                        select m::text || t::text from exchange.message m
                          join exchange.message_text t on t.municipality_id = m.municipality_id and t.message_id = m.id
                         where m.id = :id
                        """)
                .param("id", message.id().value())
                .query(String.class)
                .single())));

        assertThat(row).doesNotContain("Elmer", "2509479989", "rette vedkommende");
    }

    private Messages.Taken receive(String letter) {
        return as(() -> messages.receive(coordinator, Letters.bytes(letter), true));
    }

    private void refuses(MessageRefusal why, Supplier<?> deed) {
        assertThatThrownBy(() -> as(deed))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }

    private <T> T as(Supplier<T> deed) {
        return Tenant.in(coordinator.municipality(), deed::get);
    }
}
