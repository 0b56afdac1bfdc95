package dk.tidlig.detection;

import dk.tidlig.tenancy.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whether the bound municipality has any institution, and so anything that a round could be held in. Nobody's data:
/// asks nobody for leave.
@Component
@Transactional(readOnly = true)
public class InstitutionsHere {
    private final RoomRepository rooms;

    InstitutionsHere(RoomRepository rooms) {
        this.rooms = rooms;
    }

    public boolean any() {
        return Reading.once("institutions here", rooms::any);
    }
}
