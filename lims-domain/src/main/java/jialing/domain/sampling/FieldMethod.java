package jialing.domain.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jialing.domain.catalogue.MethodCalculation;
import jialing.domain.catalogue.Methods;
import jialing.domain.catalogue.Workplace;

/** By which method an analyte is read on site. */
@ApplicationScoped
class FieldMethod {

    @Inject
    Methods methods;

    /** The method that was named, or the one by which the catalogue has it read on site; empty when it knows none. */
    Optional<String> of(FieldObservation reading, String matrix) {
        if (reading.method() != null) {
            return Optional.of(methods.determines(reading.method(), reading.analyte(), matrix)
                    .standard());
        }
        return methods.determining(reading.analyte(), matrix).stream()
                .filter(each -> methods.calculation(each.standard(), reading.analyte())
                        .map(MethodCalculation::workplace)
                        .filter(Workplace.FIELD::equals)
                        .isPresent())
                .map(each -> each.standard())
                .findFirst();
    }
}
