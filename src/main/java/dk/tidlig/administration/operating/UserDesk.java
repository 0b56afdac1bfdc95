package dk.tidlig.administration.operating;

import dk.tidlig.identity.Account;
import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.operator.OperatorCommand;
import dk.tidlig.operator.Output;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What the user commands share: the municipality bound, the operator as actor, a refusal told in one line.
@Component
class UserDesk {
    private final Municipalities municipalities;
    private final Accounts accounts;
    private final MessageSource messages;
    private final Output output;

    UserDesk(Municipalities municipalities, Accounts accounts, MessageSource messages, Output output) {
        this.municipalities = municipalities;
        this.accounts = accounts;
        this.messages = messages;
        this.output = output;
    }

    int work(String municipalityCode, ToIntFunction<Actor> work) {
        var municipality = municipalities.byCode(municipalityCode);
        if (municipality.isEmpty()) {
            output.problem("There is no municipality " + municipalityCode + ".");
            return OperatorCommand.REFUSED;
        }
        var operator = Actor.operator(municipality.get().id());
        return Tenant.in(operator.municipality(), () -> tell(operator, work));
    }

    private int tell(Actor operator, ToIntFunction<Actor> work) {
        try {
            return work.applyAsInt(operator);
        } catch (Refused refused) {
            output.problem(messages.getMessage(
                    refused.refusal().key(), refused.arguments().toArray(), Locale.ENGLISH));
        } catch (NotFound notFound) {
            output.problem("There is no such user, profession, unit or role in this municipality.");
        } catch (Stale stale) {
            output.problem("Somebody else changed the user just now. Try again.");
        }
        return OperatorCommand.REFUSED;
    }

    Account account(String username) {
        return accounts.byUsername(username).orElseThrow(NotFound::new);
    }
}
