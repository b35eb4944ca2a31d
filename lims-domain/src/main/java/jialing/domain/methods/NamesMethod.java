package jialing.domain.methods;

import java.util.List;
import java.util.UUID;

/** A later feature tells what is under way by a method standard: it has to be finished or changed before the standard is replaced. */
public interface NamesMethod {

    /**
     * @param kind the thing's class name in the words of the domain
     * @param number by which people call it
     */
    record WorkNamed(String organisation, String kind, UUID id, String number) {}

    /** Of all laboratories that the asking person sees. */
    List<WorkNamed> naming(String method);
}
