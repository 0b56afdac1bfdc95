package dk.tidlig.episode.sharing;

import dk.tidlig.kernel.Refusal;

/// What is refused of passing on.
public enum SharingRefusal implements Refusal {
    /// No such basis, or one that is noted elsewhere.
    SHARING_NO_BASIS,
    /// Neither a colleague nor a unit nor anybody else.
    SHARING_TO_NOBODY,
    /// No such kind of data, or none at all.
    SHARING_NOTHING,
    /// No consent to that recipient, for that data and purpose, stands now.
    SHARING_WITHOUT_CONSENT,
    /// A consent is for somebody named here; whoever is outside is told in words.
    SHARING_CONSENT_OUTSIDE,
    /// The basis asks why it is necessary.
    SHARING_WITHOUT_NECESSITY,
    /// As many exchanges on this child as the basis lets there be have been.
    SHARING_USED_UP,
    /// Somebody else began one at the same moment.
    SHARING_JUST_NOW,
    /// A meeting is for people, who are there.
    SHARING_NOT_PRESENT,
    /// It has ended already.
    SHARING_OVER;

    @Override
    public String module() {
        return "episode";
    }

    @Override
    public int status() {
        return this == SHARING_OVER || this == SHARING_JUST_NOW ? 409 : 422;
    }
}
