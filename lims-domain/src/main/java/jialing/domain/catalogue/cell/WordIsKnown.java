package jialing.domain.catalogue.cell;

import java.util.Collection;
import java.util.Set;

/** Where a column has a fixed set of words, only those stand in it. */
public class WordIsKnown extends CellRule {

    private final Set<String> words;

    public WordIsKnown(Collection<String> words) {
        super("“{3}”不是其中之一：" + String.join("、", words), "“{3}” is none of " + String.join(", ", words));
        this.words = Set.copyOf(words);
    }

    @Override
    protected boolean accepts(String value) {
        return words.contains(value);
    }
}
