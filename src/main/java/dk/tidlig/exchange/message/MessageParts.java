package dk.tidlig.exchange.message;

import dk.tidlig.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is written in messages, and what hangs on them.
@Component
class MessageParts {
    private final JdbcClient jdbc;
    private final MessageRows rows;

    MessageParts(JdbcClient jdbc, MessageRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void insert(MessageId message, CareMessage care) {
        for (int at = 0; at < care.texts().size(); at++) {
            text(message, at, care.texts().get(at));
        }
        for (int at = 0; at < care.attachments().size(); at++) {
            attachment(message, at, care.attachments().get(at));
        }
    }

    private void text(MessageId message, int position, CareMessage.Text text) {
        var id = UUID.randomUUID();
        var at = text.at();
        jdbc.sql("""
                        insert into exchange.message_text
                          (municipality_id, message_id, id, position, payload, written_at, author, role, phone, words)
                        values (:municipality, :message, :id, :position, :payload, :at, :author, :role, :phone, :words)
                        """)
                .param("municipality", Tenant.current().value())
                .param("message", message.value())
                .param("id", id)
                .param("position", position)
                .param("payload", text.id())
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("author", rows.seal(MessageRows.TEXT, id, "author", text.author()))
                .param("role", text.role())
                .param("phone", rows.seal(MessageRows.TEXT, id, "phone", text.phone()))
                .param("words", rows.seal(MessageRows.TEXT, id, "words", text.words()))
                .update();
    }

    private void attachment(MessageId message, int position, CareMessage.Attachment file) {
        var id = UUID.randomUUID();
        var content = Base64.getEncoder().encodeToString(file.content());
        jdbc.sql("""
                        insert into exchange.message_attachment
                          (municipality_id, message_id, id, position, payload, title, content_type, bytes, content)
                        values (:municipality, :message, :id, :position, :payload, :title, :type, :bytes, :content)
                        """)
                .param("municipality", Tenant.current().value())
                .param("message", message.value())
                .param("id", id)
                .param("position", position)
                .param("payload", file.id())
                .param("title", rows.seal(MessageRows.ATTACHMENT, id, "title", file.title()))
                .param("type", file.contentType())
                .param("bytes", file.content().length)
                .param("content", rows.seal(MessageRows.ATTACHMENT, id, "content", content))
                .update();
    }

    List<CareMessage.Text> texts(MessageId message) {
        return jdbc.sql("""
                        select id, payload, written_at, author, role, phone, words from exchange.message_text
                         where municipality_id = :municipality and message_id = :message order by position
                        """)
                .param("municipality", Tenant.current().value())
                .param("message", message.value())
                .query((row, number) -> rows.text(row))
                .list();
    }

    List<StoredMessage.File> files(MessageId message) {
        return jdbc.sql("""
                        select id, title, content_type, bytes from exchange.message_attachment
                         where municipality_id = :municipality and message_id = :message order by position
                        """)
                .param("municipality", Tenant.current().value())
                .param("message", message.value())
                .query((row, number) -> rows.file(row))
                .list();
    }

    Optional<byte[]> content(MessageId message, UUID file) {
        return jdbc.sql("""
                        select content from exchange.message_attachment
                         where municipality_id = :municipality and message_id = :message and id = :id
                        """)
                .param("municipality", Tenant.current().value())
                .param("message", message.value())
                .param("id", file)
                .query((row, number) -> String.valueOf(rows.open(MessageRows.ATTACHMENT, file, "content", row)))
                .optional()
                .map(text -> Base64.getDecoder().decode(text.getBytes(StandardCharsets.US_ASCII)));
    }
}
