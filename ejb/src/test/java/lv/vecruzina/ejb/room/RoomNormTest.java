package lv.vecruzina.ejb.room;

import static lv.vecruzina.ejb.room.RoomNorm.Breach.AREA;
import static lv.vecruzina.ejb.room.RoomNorm.Breach.CHILDREN;
import static lv.vecruzina.ejb.room.RoomNorm.Breach.UNIT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule 7 at its edges: two and three children, eight and twelve square metres, eight and nine in a unit. */
class RoomNormTest {
    private static final RoomNorm NORM = new RoomNorm(2, new BigDecimal(8), new BigDecimal(6), 8);

    private static Set<RoomNorm.Breach> breaches(String area, int children, @Nullable Integer inUnit) {
        return NORM.breaches(new BigDecimal(area), children, inUnit);
    }

    @Test
    void theNormIsKeptUpToItsLimits() {
        assertEquals(Set.of(), breaches("8.00", 1, 8));
        assertEquals(Set.of(), breaches("12", 2, 8));
        assertEquals(Set.of(), breaches("1", 0, 9));
    }

    @Test
    void eachLimitIsBrokenByTheNextStep() {
        assertEquals(Set.of(AREA), breaches("7.99", 1, null));
        assertEquals(Set.of(AREA), breaches("11.99", 2, 8));
        assertEquals(Set.of(CHILDREN), breaches("18", 3, 8));
        assertEquals(Set.of(UNIT), breaches("12", 2, 9));
        assertEquals(Set.of(CHILDREN, AREA, UNIT), breaches("17.99", 3, 9));
    }

    @Test
    void withoutAValueOfTheLawThereIsNothingToBreak() {
        assertEquals(Set.of(), new RoomNorm(null, null, null, null).breaches(BigDecimal.ONE, 9, 90));
    }
}
