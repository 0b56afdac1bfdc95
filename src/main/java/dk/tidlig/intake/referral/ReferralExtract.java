package dk.tidlig.intake.referral;

import dk.tidlig.access.Grant;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Answer;
import dk.tidlig.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What is given out of a referral: to the family who it is about, without the reasons and a parent's number and
/// phone; to the archive all of it, with who referred and what was amended.
@Component
class ReferralExtract {
    private final ReferralRepository referrals;
    private final ReferralChanges changes;
    private final ReferralLines lines;
    private final Named named;
    private final Words words;

    ReferralExtract(
            ReferralRepository referrals, ReferralChanges changes, ReferralLines lines, Named named, Words words) {
        this.referrals = referrals;
        this.changes = changes;
        this.lines = lines;
        this.named = named;
        this.words = words;
    }

    /// What programmes and people are called.
    @Component
    record Named(Programmes programmes, Colleagues colleagues) {}

    Map<String, Object> forFamily(Referral it) {
        var values = head(it);
        var ofOne = Set.of(lines.field("phone"), lines.field("parent-cpr"));
        answers(it, it.family()).stream()
                .filter(line -> !ofOne.contains(line.question()))
                .forEach(line -> values.put(line.question(), line.answer()));
        values.put(lines.field("reasons"), words.text("intake.referral.export"));
        return values;
    }

    Map<String, Object> forArchive(Grant grant, Referral it) {
        var values = head(it);
        values.put(
                "from",
                named.colleagues()
                        .find(it.received().by())
                        .map((Colleague one) -> one.line(LocaleContextHolder.getLocale()))
                        .orElse(it.channel()));
        answers(it, it.family().and(referrals.why(grant, it.id())))
                .forEach(line -> values.put(line.question(), line.answer()));
        values.put(
                "amendments",
                changes.of(grant, it.id()).stream().map(one -> amended(it, one)).toList());
        return values;
    }

    private Map<String, Object> amended(Referral it, ReferralAmendment one) {
        var programme = named.programmes().version(it.version()).definition();
        var values = new LinkedHashMap<String, Object>();
        values.put("at", one.stamp().at().toString());
        values.put("before", lines.value(one.field(), one.before(), programme));
        values.put("after", lines.value(one.field(), one.after(), programme));
        values.put("reason", one.reason() == null ? "" : one.reason());
        return values;
    }

    private static Map<String, Object> head(Referral it) {
        var values = new LinkedHashMap<String, Object>();
        values.put("reference", it.reference().value());
        values.put("received", it.received().at().toString());
        values.put("standing", it.standing().name());
        return values;
    }

    private List<Answer> answers(Referral it, ReferralAnswers answers) {
        return lines.of(answers, named.programmes().version(it.version()).definition());
    }
}
