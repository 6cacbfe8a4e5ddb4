package lv.vecruzina.ear.bench;

/** One request whose answer is read and checked. */
@FunctionalInterface
interface Request {
    void send() throws Exception;
}
