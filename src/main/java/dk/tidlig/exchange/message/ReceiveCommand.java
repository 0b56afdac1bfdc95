package dk.tidlig.exchange.message;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.operator.OperatorCommand;
import dk.tidlig.operator.Output;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./tidlig receive FILE.json`.
@Component
@Command(
        name = "receive",
        description = {
            "Takes a MedCom CareCommunication 5.0 message (FHIR R4, JSON) into a municipality's inbox.",
            "Received again it changes nothing."
        })
class ReceiveCommand implements OperatorCommand {
    private final Municipalities municipalities;
    private final CareMessageReader reader;
    private final Messages messages;
    private final MessageSource texts;
    private final Output output;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE.json", description = "The message.")
    private Path file = Path.of("");

    @Option(
            names = "--municipality",
            paramLabel = "CODE",
            description = "Whose inbox. Without it: the municipality that receives under the message's SOR code.")
    private @Nullable String municipality;

    ReceiveCommand(
            Municipalities municipalities,
            CareMessageReader reader,
            Messages messages,
            MessageSource texts,
            Output output) {
        this.municipalities = municipalities;
        this.reader = reader;
        this.messages = messages;
        this.texts = texts;
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw wrong("The file " + file + " cannot be read.");
        }
        try {
            reader.refuseTooLarge(Files.size(file));
            var bytes = Files.readAllBytes(file);
            var receiver = receiver(bytes);
            var taken = Tenant.in(receiver.id(), () -> messages.receive(Actor.operator(receiver.id()), bytes, true));
            output.result(table(receiver, taken), () -> text(receiver, taken));
            return DONE;
        } catch (Refused refused) {
            return refused(refused);
        }
    }

    private Municipality receiver(byte[] bytes) {
        var code = municipality;
        if (code != null) {
            return municipalities.byCode(code).orElseThrow(() -> wrong("There is no municipality " + code + " here."));
        }
        var house = reader.read(bytes).receiver();
        return java.util.Optional.ofNullable(house.sor())
                .flatMap(municipalities::bySor)
                .orElseThrow(() -> new Refused(
                        MessageRefusal.UNKNOWN_RECEIVER, house.name(), Objects.requireNonNullElse(house.sor(), "?")));
    }

    private int refused(Refused refused) {
        output.problem(
                texts.getMessage(refused.refusal().key(), refused.arguments().toArray(), Locale.ENGLISH));
        return REFUSED;
    }

    private static Map<String, Object> table(Municipality receiver, Messages.Taken taken) {
        var table = new LinkedHashMap<String, Object>();
        table.put("municipality", receiver.code());
        table.put("id", taken.message().id().toString());
        table.put("message_id", taken.message().care().messageId());
        table.put("thread", taken.message().care().thread());
        table.put("new", taken.fresh());
        table.put("answers_nothing_here", taken.message().orphan());
        table.put("known_sender", taken.message().known());
        table.put("attachments", taken.message().files().size());
        return table;
    }

    private static String text(Municipality receiver, Messages.Taken taken) {
        if (!taken.fresh()) {
            return "The message was here already; nothing was changed.";
        }
        return "Received into the inbox of %s%s%s."
                .formatted(
                        receiver.name(),
                        taken.message().orphan() ? "; it answers a message that never came here" : "",
                        taken.message().known() ? "" : "; nobody has said yet that the sender is known");
    }

    private ParameterException wrong(String what) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), what);
    }
}
