package dk.tidlig.exchange.message.web;

import dk.tidlig.child.Children;
import dk.tidlig.child.Cpr;
import dk.tidlig.child.Likeness;
import dk.tidlig.child.Who;
import dk.tidlig.exchange.message.CareMessage;
import dk.tidlig.exchange.message.MessageAction;
import dk.tidlig.exchange.message.MessageId;
import dk.tidlig.exchange.message.Messages;
import dk.tidlig.exchange.message.StoredMessage;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.IntakeAction;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Chip;
import dk.tidlig.shell.MenuEntry;
import dk.tidlig.shell.Paging;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What stands on the inbox's pages.
@Component
class InboxPages {
    private static final Map<String, String> ENDINGS =
            Map.of("application/pdf", ".pdf", "image/jpeg", ".jpg", "image/png", ".png", "text/plain", ".txt");

    private final Children children;
    private final Programmes programmes;
    private final MessageSource texts;
    private final Words words;

    InboxPages(Children children, Programmes programmes, MessageSource texts, Words words) {
        this.children = children;
        this.programmes = programmes;
        this.texts = texts;
        this.words = words;
    }

    /// A message in the list.
    record Row(String url, String about, String from, String category, String when, boolean urgent, String standing) {}

    /// A message on its page.
    ///
    /// @param current the one that was asked for
    /// @param texts those that no earlier message of the thread brought
    record Shown(
            StoredMessage message,
            boolean current,
            String from,
            String kind,
            String when,
            List<CareMessage.Text> texts) {
        public Shown {
            texts = List.copyOf(texts);
        }
    }

    String list(Messages.Page found, boolean waiting, int page, Model model) {
        model.addAttribute("rows", found.messages().stream().map(this::row).toList());
        model.addAttribute(
                "chips",
                List.of(
                        new Chip(words.text("exchange.inbox.waiting"), "/inbox", waiting),
                        new Chip(words.text("exchange.inbox.settled"), "/inbox?show=settled", !waiting)));
        var url = waiting ? "/inbox" : "/inbox?show=settled";
        model.addAttribute("paging", new Paging(page, Messages.Page.SIZE, found.total(), url));
        model.addAttribute("lead", words.text("exchange.inbox.lead." + taken()));
        return "exchange/inbox";
    }

    /// What a message can become here.
    private String taken() {
        if (!takes(Intake.Kind.REFERRAL)) {
            return "enquiry";
        }
        return takes(Intake.Kind.ENQUIRY) ? "both" : "referral";
    }

    private Row row(StoredMessage it) {
        return new Row(
                "/inbox/" + it.id(),
                about(it),
                it.care().sender().name(),
                category(it.care().category()),
                words.moment(it.care().sentAt()),
                it.care().urgent(),
                standing(it));
    }

    private String standing(StoredMessage it) {
        var settled = it.settled();
        return settled == null
                ? words.text(it.known() ? "exchange.inbox.waits" : "exchange.inbox.waits.unknown")
                : words.text("exchange.inbox.became." + settled.outcome().name().toLowerCase(Locale.ROOT));
    }

    private String about(StoredMessage it) {
        var patient = it.care().patient();
        var name = java.util.stream.Stream.of(patient.given(), patient.family())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? words.text("exchange.inbox.unnamed") : name;
    }

    String one(Actor actor, MessageId id, List<StoredMessage> thread, Model model) {
        var message =
                thread.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        model.addAttribute("message", message);
        model.addAttribute("about", about(message));
        model.addAttribute("number", number(message));
        model.addAttribute("category", category(message.care().category()));
        model.addAttribute("standing", standing(message));
        model.addAttribute("thread", shown(thread, id));
        boolean maySettle = actor.may(MessageAction.SETTLE_MESSAGE.code());
        model.addAttribute("maySettle", maySettle);
        model.addAttribute("mayAsk", maySettle && takes(Intake.Kind.ENQUIRY));
        model.addAttribute(
                "mayRefer", maySettle && actor.may(IntakeAction.REFER.code()) && takes(Intake.Kind.REFERRAL));
        model.addAttribute("likely", message.waits() && maySettle ? likely(actor, message) : List.of());
        return "exchange/message";
    }

    private boolean takes(Intake.Kind kind) {
        return programmes.list().stream().anyMatch(it -> it.definition().entersBy(kind));
    }

    /// What sort of number it is is said where it is none of the common ones.
    private @Nullable String number(StoredMessage message) {
        var written = message.care().patient().number();
        if (written == null) {
            return null;
        }
        var number = Cpr.parse(written);
        return number.map(it -> it.kind() == Cpr.Kind.CPR
                        ? it.written()
                        : words.text("exchange.inbox.replacement", it.written()))
                .orElse(written);
    }

    private List<Shown> shown(List<StoredMessage> thread, MessageId current) {
        var seen = new java.util.HashSet<String>();
        return thread.stream()
                .map(it -> new Shown(
                        it,
                        it.id().equals(current),
                        it.care().sender().name(),
                        words.text("exchange.inbox.kind."
                                + it.care().activity().name().toLowerCase(Locale.ROOT)),
                        words.moment(it.care().sentAt()),
                        it.care().texts().stream()
                                .filter(text -> seen.add(text.id()))
                                .toList()))
                .toList();
    }

    private List<Likeness> likely(Actor actor, StoredMessage message) {
        var patient = message.care().patient();
        var number = Optional.ofNullable(patient.number()).flatMap(Cpr::parse);
        return children.likely(
                actor, Who.born(about(message), number.flatMap(Cpr::birthDate).orElse(null), number.orElse(null)));
    }

    private String category(String code) {
        var key = "exchange.category." + code;
        return Objects.requireNonNull(texts.getMessage(
                key,
                null,
                words.text("exchange.category.other"),
                org.springframework.context.i18n.LocaleContextHolder.getLocale()));
    }

    static String fileName(StoredMessage.File file) {
        var plain = file.title().replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", " ").strip();
        var ending = ENDINGS.getOrDefault(file.contentType(), "");
        return (plain.isEmpty() ? "fil" : plain)
                + (plain.toLowerCase(Locale.ROOT).endsWith(ending) ? "" : ending);
    }

    /// @return 1 when it cannot be read
    static int page(String written) {
        return written.matches("[1-9]\\d{0,5}") ? Integer.parseInt(written) : 1;
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry inboxEntry() {
            return new MenuEntry("inbox", "/inbox", 210, MessageAction.LIST_MESSAGES.code());
        }
    }
}
