package lv.vecruzina.ejb.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static LocalDate day(int day) {
        return LocalDate.of(2025, 6, day);
    }

    @Test
    void theDayOfLeavingFreesThePlace() {
        Places places = new Places();
        assertEquals(1, places.take(day(1), day(5)));
        assertEquals(2, places.take(day(4), null));
        assertEquals(2, places.take(day(5), day(6)));
        assertEquals(2, places.take(day(9), day(10)));
    }

    @Test
    void aStayThatBeginsAndEndsOnOneDayHasIt() {
        Places places = new Places();
        places.take(day(1), day(1));
        assertEquals(2, places.take(day(1), day(2)));
        assertEquals(1, places.take(day(2), day(3)));
    }
}
