package jialing.domain.qualification;

/** A file as it was handed in: the scan of a certificate, or its annex as a sheet. */
public record CertificateFile(String name, byte[] bytes) {

    private static final int LONGEST_NAME = 200;

    public CertificateFile {
        name = name == null || name.isBlank() ? "certificate" : name.strip();
        name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        bytes = bytes == null ? new byte[0] : bytes;
    }

    public boolean isGiven() {
        return bytes.length > 0;
    }
}
