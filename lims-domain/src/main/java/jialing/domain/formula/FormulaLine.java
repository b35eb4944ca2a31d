package jialing.domain.formula;

/** One line: a name and what it is. */
record FormulaLine(String name, Node node) {

    String written() {
        return name + " = " + node.written(0);
    }
}
