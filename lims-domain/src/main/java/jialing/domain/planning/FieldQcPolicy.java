package jialing.domain.planning;

import java.util.List;

/** Which field quality control a plan needs. A door: behind it stands the decision table of the workflows. */
public interface FieldQcPolicy {

    /**
     * @param analytes of the containers, with the group the catalogue puts them in
     * @param samples how many routine samples are taken
     */
    List<FieldQcNeed> needs(Element element, List<PreservationNeed> analytes, int samples);
}
