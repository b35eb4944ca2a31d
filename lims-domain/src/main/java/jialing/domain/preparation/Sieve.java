package jialing.domain.preparation;

import java.math.BigDecimal;

/** Test sieves by mesh number with the nominal aperture in mm (GB/T 6003.1-2022); mesh after HJ/T 166-2004 7.3. */
public enum Sieve {
    MESH_10(10, "2.00"),
    MESH_20(20, "0.85"),
    MESH_60(60, "0.25"),
    MESH_100(100, "0.15"),
    MESH_200(200, "0.075");

    private final int mesh;
    private final BigDecimal apertureMm;

    Sieve(int mesh, String apertureMm) {
        this.mesh = mesh;
        this.apertureMm = new BigDecimal(apertureMm);
    }

    public int mesh() {
        return mesh;
    }

    public BigDecimal apertureMm() {
        return apertureMm;
    }

    /** What went through this one has gone through the other too. */
    public boolean isAsFineAs(Sieve other) {
        return apertureMm.compareTo(other.apertureMm) <= 0;
    }
}
