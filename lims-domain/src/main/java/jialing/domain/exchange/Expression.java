package jialing.domain.exchange;

import java.util.List;

/** What a filter or an order says, as a tree; it names properties and holds values, never SQL. */
public sealed interface Expression {

    /** A property, perhaps of a linked entity or inside a JSON property: {@code Datastream/Thing/properties/code}. */
    record Path(List<String> steps) implements Expression {}

    /** @param value a BigDecimal, String, Boolean, Instant or null */
    record Literal(Object value) implements Expression {}

    /** An operator or function by its name in OData: {@code eq}, {@code and}, {@code add}, {@code startswith}. */
    record Call(String name, List<Expression> arguments) implements Expression {}
}
