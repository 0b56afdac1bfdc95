package dk.tidlig.exchange.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.Cpr;
import dk.tidlig.kernel.Refused;
import dk.tidlig.shell.LargestFile;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class CareMessageReaderTest {
    private static final CareMessageReader READER = new CareMessageReader(new LargestFile(DataSize.ofMegabytes(25)));

    private static CareMessage read(String text) {
        return READER.read(Letters.bytes(text));
    }

    @Test
    void readsANewMessage() {
        var message = read(Letters.text(Letters.NEW));

        assertThat(message.messageId()).isEqualTo("42cb9200-f421-4d08-8391-7d51a2503cb4");
        assertThat(message.thread()).isEqualTo("urn:uuid:b2eb3d0e-5de5-4de9-b2a3-0ff321ad1c3a");
        assertThat(message.activity()).isEqualTo(CareMessage.Activity.NEW);
        assertThat(message.answers()).isNull();
        assertThat(message.category()).isEqualTo("examination-results");
        assertThat(message.sentAt()).isEqualTo(Instant.parse("2024-05-01T10:00:00Z"));
        assertThat(message.sender().name()).startsWith("Hjerteafdelingen");
        assertThat(message.receiver().sor()).isEqualTo("953741000016009");
        assertThat(message.patient()).isEqualTo(new CareMessage.Patient("2509479989", "Bruno", "Elmer"));
        assertThat(message.texts())
                .singleElement()
                .satisfies(text -> assertThat(text.author()).isEqualTo("Michael Burns"));
        assertThat(message.texts().getFirst().words()).startsWith("Til rette vedkommende.");
    }

    @Test
    void readsAReplyWithWhatItAnswersAndItsAttachment() {
        var message = read(Letters.text(Letters.REPLY));

        assertThat(message.activity()).isEqualTo(CareMessage.Activity.REPLY);
        assertThat(message.thread()).isEqualTo(read(Letters.text(Letters.NEW)).thread());
        assertThat(message.answers()).isEqualTo("42cb9200-f421-4d08-8391-7d51a2503cb4");
        assertThat(message.texts()).hasSize(2);
        assertThat(message.attachments()).singleElement().satisfies(file -> {
            assertThat(file.contentType()).isEqualTo("application/pdf");
            assertThat(file.content()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        });
    }

    @Test
    void readsAttachmentsLinksAndPriority() {
        var message = read(Letters.text(Letters.WITH_FILES));

        assertThat(message.urgent()).isTrue();
        assertThat(message.category()).isEqualTo("regarding-referral");
        assertThat(message.attachments())
                .extracting(CareMessage.Attachment::contentType)
                .contains(CareMessage.LINK);
        assertThat(message.texts().getFirst().words()).doesNotContain("<br");
    }

    @Test
    void readsAReplyToAnOlderLetter() {
        assertThat(read(Letters.text(Letters.REPLY_TO_NOTHING)).answers()).isEqualTo("B300720181623#5790000121526");
    }

    @ParameterizedTest
    @CsvSource({"250947GQ19, false", "2509471AB1, true", "2509475CD2, true"})
    void keepsANumberAsItIsWrittenAndReplacementNumbersAreUnderstood(String number, boolean understood) {
        var message = read(Letters.text(Letters.NEW).replace("2509479989", number));

        assertThat(message.patient().number()).isEqualTo(number);
        assertThat(Cpr.parse(number).isPresent()).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNREADABLE | hello",
                "UNREADABLE | ''",
                "NOT_FHIR | {\"a\": 1}",
                "NOT_A_MESSAGE | {\"resourceType\": \"Patient\"}",
                "NOT_A_MESSAGE | {\"resourceType\": \"Bundle\", \"type\": \"collection\"}",
                "NO_HEADER | {\"resourceType\": \"Bundle\", \"type\": \"message\"}",
            })
    void saysWhyItCannotRead(MessageRefusal why, String text) {
        refuses(why, text);
    }

    @Test
    void refusesWhatIsCutOff() {
        var whole = Letters.text(Letters.REPLY);

        refuses(MessageRefusal.UNREADABLE, whole.substring(0, whole.length() / 2));
    }

    @Test
    void refusesAMessageOfAnotherKindOrThatLacksAPart() {
        var whole = Letters.text(Letters.NEW);

        refuses(
                MessageRefusal.OTHER_KIND,
                whole.replace("care-communication-message", "hospital-notification-message"));
        refuses(MessageRefusal.NO_HEADER, whole.replace("\"MessageHeader\"", "\"Basic\""));
        refuses(MessageRefusal.NO_PATIENT, whole.replace("Patient/733cef33", "Patient/0000"));
        refuses(MessageRefusal.NO_SENDER, whole.replace("Organization/b581c63c", "Organization/0000"));
        refuses(MessageRefusal.NOTHING_SAID, whole.replace("\"contentString\"", "\"contentNothing\""));
    }

    @ParameterizedTest
    @ValueSource(ints = {25 * 1024 * 1024 + 1, 50_000_000})
    void refusesWhatIsTooLargeBeforeReadingIt(int bytes) {
        assertThatThrownBy(() -> READER.read(new byte[bytes]))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(MessageRefusal.TOO_LARGE));
    }

    /// The standard lets each of these stand for a value that is not told.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"value\"\\s*:\\s*\"265161000016000\" | \"id\": \"a\"",
                "\"priority\"\\s*:\\s*\"[a-z]+\" | \"_priority\": {\"id\": \"a\"}",
                "\"valueDateTime\"\\s*:\\s*\"[^\"]+\" | \"_valueDateTime\": {\"id\": \"a\"}",
                "\"data\"\\s*:\\s*\"[^\"]+\" | \"_data\": {\"id\": \"a\"}"
            })
    void readsAMessageThatKeepsAValueBack(String told, String keptBack) {
        var letters = Stream.of(Letters.NEW, Letters.REPLY, Letters.WITH_FILES)
                .map(Letters::text)
                .toList();
        var changed = letters.stream()
                .map(letter -> letter.replaceAll(told, keptBack))
                .filter(letter -> !letters.contains(letter))
                .toList();

        assertThat(changed).isNotEmpty();
        assertThat(changed)
                .allSatisfy(letter -> assertThat(read(letter).texts()).isNotEmpty());
    }

    @Test
    void refusesWordsThatAreKeptBackAndReferencesToNobody() {
        var whole = Letters.text(Letters.NEW);

        refuses(
                MessageRefusal.NOTHING_SAID,
                whole.replaceAll(
                        "\"contentString\"\\s*:\\s*\"(\\\\.|[^\"\\\\])*\"", "\"_contentString\": {\"id\": \"a\"}"));
        refuses(MessageRefusal.NO_PATIENT, whole.replaceAll("(\"reference\"\\s*:\\s*\"Patient/)[^\"]+", "$1"));
    }

    @Test
    void refusesTheCharacterThatNoTextHolds() {
        var whole = Letters.text(Letters.NEW);

        refuses(MessageRefusal.UNREADABLE, whole.replace("Elmer", "El\\u0000mer"));
        assertThat(read(whole.replace("Til rette", "Til \\\\u0000 rette")).texts())
                .isNotEmpty();
    }

    private static void refuses(MessageRefusal why, String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }
}
