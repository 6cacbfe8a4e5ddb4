package lv.vecruzina.ejb.meal;

import java.io.Serializable;

/** A living unit that eats together (telpu vienība); {@code kitchen}: one can cook there. */
public record MealUnit(long id, String name, boolean kitchen) implements Serializable {}
