package jialing.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jialing.domain.assessment.persistence.PlaceRequirementTable;

/** The limits that an organisation entered for its sites and outlets. */
@ApplicationScoped
public class PlaceRequirements {

    @Inject
    PlaceRequirementTable table;

    /** Those that hold in a place on a day: of each, the last version begun, unless it ends or is over. */
    public List<PlaceRequirement> inForce(String organisation, String place, LocalDate day) {
        return inForce(table.ofPlace(organisation, place), day);
    }

    static List<PlaceRequirement> inForce(List<PlaceRequirement> inOrderOfBeginning, LocalDate day) {
        var last = new ArrayList<PlaceRequirement>();
        for (PlaceRequirement each : inOrderOfBeginning) {
            if (each.hasBegunOn(day)) {
                last.removeIf(each::isAbout);
                last.add(each);
            }
        }
        return last.stream().filter(each -> each.holdsOn(day)).toList();
    }
}
