package dk.tidlig.session.team;

import dk.tidlig.identity.Colleagues;
import dk.tidlig.identity.Employment;
import dk.tidlig.identity.Employments;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.Offer;
import dk.tidlig.offer.Offers;
import dk.tidlig.offer.training.TeamRules;
import dk.tidlig.session.SessionRefusal;
import dk.tidlig.shell.Words;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Who may give an offer, alone and as a team.
@Component
public class Givers {
    private final Offers offers;
    private final Employments employments;
    private final TeamRules rules;
    private final Colleagues colleagues;
    private final Words words;

    Givers(Offers offers, Employments employments, TeamRules rules, Colleagues colleagues, Words words) {
        this.offers = offers;
        this.employments = employments;
        this.rules = rules;
        this.colleagues = colleagues;
        this.words = words;
    }

    /// Whether that person has the profession or the certificate that the offer asks for.
    public boolean mayGive(Offer offer, UserId helper) {
        var profession = employments.here(helper).map(Employment::profession).orElse("");
        return offers.mayGive(offer, helper, profession, words.today());
    }

    /// @throws Refused with what nobody of them can, when the offer asks for a team
    public void refuseUnlessWhole(Offer offer, Collection<UserId> team) {
        var lacking = rules.lacking(offer.id(), team, words.today());
        if (!lacking.isEmpty()) {
            throw new Refused(
                    SessionRefusal.TEAM_LACKS,
                    lacking.stream()
                            .map(code -> colleagues.profession(code).in(LocaleContextHolder.getLocale()))
                            .collect(Collectors.joining(", ")));
        }
    }
}
