package jialing.domain.methods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import jialing.domain.methods.persistence.FormulaTable;

/**
 * The written formulas that a laboratory calculates by on a day: its own, else that of the centre for the whole network. Where there
 * is neither, the one that the catalogue names for the method holds.
 */
@ApplicationScoped
public class FormulasInForce {

    @Inject
    FormulaTable table;

    /** By analyte, in one question to the database. */
    public Map<String, FormulaDefinition> of(String organisation, String method, String matrix, LocalDate day) {
        return table.inForce(organisation, method, matrix, day);
    }
}
