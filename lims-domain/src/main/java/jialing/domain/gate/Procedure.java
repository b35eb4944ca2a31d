package jialing.domain.gate;

import java.util.Collection;
import java.util.List;

/** What is determined by which method in which matrix. The analytes' codes are in order, each once. */
public record Procedure(String method, String matrix, List<String> analytes) {

    public Procedure {
        analytes = analytes.stream().distinct().sorted().toList();
    }

    public static Procedure of(String method, String matrix, Collection<String> analytes) {
        return new Procedure(method, matrix, List.copyOf(analytes));
    }
}
