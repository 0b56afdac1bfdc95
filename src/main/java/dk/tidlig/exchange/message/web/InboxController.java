package dk.tidlig.exchange.message.web;

import dk.tidlig.exchange.message.CareMessage;
import dk.tidlig.exchange.message.MessageId;
import dk.tidlig.exchange.message.Messages;
import dk.tidlig.exchange.message.ReferredMessages;
import dk.tidlig.exchange.message.StoredMessage;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The inbox: messages from other houses, and what becomes of them.
@Controller
@RequestMapping("/inbox")
class InboxController {
    private static final String ONE = "/{id:[0-9a-f-]{36}}";

    private final Messages messages;
    private final ReferredMessages referred;
    private final InboxPages pages;
    private final Forms forms;

    InboxController(Messages messages, ReferredMessages referred, InboxPages pages, Forms forms) {
        this.messages = messages;
        this.referred = referred;
        this.pages = pages;
        this.forms = forms;
    }

    /// A message as a file.
    record UploadForm(@Nullable MultipartFile file) {}

    /// Why nothing is to be done.
    record AsideForm(
            @NotBlank(message = "{exchange.inbox.reason.needed}")
            @Size(max = 500, message = "{exchange.inbox.reason.long}")
            @Nullable
            String reason) {}

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "waiting") String show,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        boolean waiting = !"settled".equals(show);
        int at = InboxPages.page(page);
        model.addAttribute("upload", new UploadForm(null));
        return pages.list(messages.list(actor, waiting, at), waiting, at, model);
    }

    @PostMapping
    String take(Actor actor, @ModelAttribute("upload") UploadForm form, BindingResult errors, Model model) {
        var file = form.file();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "exchange.form.file.missing");
        }
        var taken = new AtomicReference<Messages.@Nullable Taken>();
        if (forms.refuses(errors, () -> taken.set(messages.receive(actor, bytes(file), true)))) {
            return pages.list(messages.list(actor, true, 1), true, 1, model);
        }
        return "redirect:/inbox/"
                + Objects.requireNonNull(taken.get()).message().id();
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return Objects.requireNonNull(file).getBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException("the uploaded file could not be read", cause);
        }
    }

    @GetMapping(ONE)
    String one(Actor actor, @PathVariable String id, Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new AsideForm(null));
        }
        return pages.one(actor, MessageId.of(id), messages.thread(actor, MessageId.of(id)), model);
    }

    @PostMapping(ONE + "/aside")
    String aside(
            Actor actor,
            @PathVariable String id,
            @Valid @ModelAttribute("form") AsideForm form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        "exchange.inbox.said.aside",
                        () -> messages.setAside(actor, MessageId.of(id), String.valueOf(form.reason())))
                ? one(actor, id, model)
                : "redirect:/inbox";
    }

    @PostMapping(ONE + "/known")
    String know(Actor actor, @PathVariable String id) {
        messages.know(actor, MessageId.of(id));
        return "redirect:/inbox/" + id;
    }

    @PostMapping(ONE + "/child/{child}")
    String belongs(Actor actor, @PathVariable String id, @PathVariable String child) {
        messages.belongsTo(actor, MessageId.of(id), ChildId.of(child));
        return "redirect:/children/" + child;
    }

    /// What hangs on a message that became a referral, for those who may read the referral's reasons.
    @GetMapping("/referrals/{referral:[0-9a-f-]{36}}/files/{file:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> referred(Actor actor, @PathVariable String referral, @PathVariable String file) {
        var id = ReferralId.of(referral);
        var about = about(referred.read(actor, id), file);
        return answer(about, referred.content(actor, id, about.id()));
    }

    /// Never shown in the page's own place: what others wrote is fetched as a file.
    @GetMapping(ONE + "/files/{file:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String id, @PathVariable String file) {
        var message = MessageId.of(id);
        var about = about(messages.read(actor, message), file);
        return answer(about, messages.content(actor, message, about.id()));
    }

    private static StoredMessage.File about(StoredMessage message, String file) {
        var wanted = NotFound.unlessUuid(file);
        return message.files().stream()
                .filter(each -> each.id().equals(wanted) && !CareMessage.LINK.equals(each.contentType()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> answer(StoredMessage.File about, byte[] content) {
        var named = ContentDisposition.attachment()
                .filename(InboxPages.fileName(about), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(content);
    }
}
