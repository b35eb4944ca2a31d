package jialing.domain.catalogue.cell;

/**
 * One cell of a file, with the place where a person finds it.
 *
 * @param line counted from 1, the header being line 1
 */
public record Cell(String file, long line, String column, String value) {

    public String place() {
        return file + ":" + line + ":" + column;
    }

    public boolean isEmpty() {
        return value == null || value.isBlank();
    }
}
