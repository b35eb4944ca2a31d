package jialing.reports.shared;

/**
 * A file that travels inside a PDF: what the pages say, for programs.
 *
 * @param mediaType e.g. {@code application/json}
 * @param description one line, shown beside the name in a reader's list of attachments
 */
public record Enclosure(String name, String mediaType, String description, byte[] content) {}
