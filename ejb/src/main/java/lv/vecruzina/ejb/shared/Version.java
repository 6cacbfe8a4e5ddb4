package lv.vecruzina.ejb.shared;

import jakarta.persistence.OptimisticLockException;

/** The version (versija) of an entry somebody saw before changing it: what another has changed meanwhile is not overwritten. */
public final class Version {
    private Version() {}

    public static void refuseStale(int there, int seen) {
        if (there != seen) {
            throw new OptimisticLockException("changed meanwhile");
        }
    }
}
