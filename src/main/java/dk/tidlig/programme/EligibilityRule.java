package dk.tidlig.programme;

import java.math.BigDecimal;

/// What is asked before someone decides. Only a bar decides by itself; the rest guide a human being.
public sealed interface EligibilityRule {
    String code();

    /// The question as the one who decides reads it.
    Wording question();

    Source source();

    /// A yes means no: the programme cannot be used. The answer is kept, nothing behind it.
    ///
    /// @param refusal what the one who asks is told
    record Bar(String code, Wording question, Wording refusal, Source source) implements EligibilityRule {
        public Bar {
            Impossible.checks().code("code", code).refuse();
        }
    }

    /// Places on a scale that speak for the programme. A guide, never automatic.
    ///
    /// @param scale the scale's code
    record ScaleGuide(String code, Wording question, String scale, BigDecimal from, BigDecimal to, Source source)
            implements EligibilityRule {
        public ScaleGuide {
            Impossible.checks()
                    .code("code", code)
                    .that(from.compareTo(to) <= 0, "to", Wrong.RANGE_REVERSED, from, to)
                    .refuse();
        }

        public boolean speaksFor(BigDecimal place) {
            return from.compareTo(place) <= 0 && place.compareTo(to) <= 0;
        }
    }

    /// Something to weigh, answered in words.
    record Judgement(String code, Wording question, Source source) implements EligibilityRule {
        public Judgement {
            Impossible.checks().code("code", code).refuse();
        }
    }
}
