package dk.tidlig.exchange.message;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The messages that belong to a child: that they came, on its timeline; what they say, in the family's extract.
@Component
@Order(0)
class MessageSection implements ChildSection {
    private final MessageRepository messages;
    private final Words words;

    MessageSection(MessageRepository messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    @Override
    public String key() {
        return "exchange";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        return messages.ofChild(grant).stream()
                .map(it -> new TimelineEntry(
                        it.care().sentAt(),
                        false,
                        words.text("exchange.timeline.kind"),
                        "email",
                        words.text("exchange.timeline.title", it.care().sender().name()),
                        null,
                        it.received().by(),
                        TimelineEntry.Weight.ORDINARY,
                        grant.actor().may(MessageAction.READ_MESSAGE.code()) ? "/inbox/" + it.id() : null))
                .toList();
    }

    @Override
    public Object export(Grant grant) {
        return export(grant, Audience.FAMILY);
    }

    @Override
    public Object export(Grant grant, Audience audience) {
        return messages.ofChild(grant).stream()
                .map(it -> Map.of(
                        "sentAt", it.care().sentAt().toString(),
                        "from", it.care().sender().name(),
                        "texts", texts(it, audience),
                        "attachments",
                                it.files().stream()
                                        .map(StoredMessage.File::title)
                                        .toList()))
                .toList();
    }

    /// Why a family is referred is not given to it in a file.
    private List<String> texts(StoredMessage it, Audience audience) {
        var settled = it.settled();
        return audience == Audience.FAMILY && settled != null && settled.referral() != null
                ? List.of(words.text("exchange.message.export"))
                : it.care().texts().stream().map(CareMessage.Text::words).toList();
    }

    @Override
    public int erase(Grant grant) {
        return messages.erase(grant);
    }
}
