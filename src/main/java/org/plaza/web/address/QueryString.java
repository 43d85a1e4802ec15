package org.plaza.web.address;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of an address, decoded, in their order. */
public final class QueryString {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private QueryString() {}

    /**
     * Reads what follows the question mark.
     *
     * @param raw as it was sent; null when there is none
     * @return its parameters
     * @throws Refusal when anything in it is not percent-encoded UTF-8
     */
    public static QueryString parse(@Nullable String raw) {
        QueryString query = new QueryString();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (!name.isEmpty()) {
                query.values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
        return query;
    }

    /**
     * All values of a parameter.
     *
     * @param name decoded
     * @return in the order given; empty when it is absent
     */
    public List<String> all(String name) {
        return Collections.unmodifiableList(values.getOrDefault(name, List.of()));
    }

    /**
     * Whether a parameter is given.
     *
     * @param name decoded
     * @return true also when its value is empty
     */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /**
     * The value of a parameter that has only one.
     *
     * @param name decoded
     * @return empty when it is absent
     * @throws Refusal when it is repeated
     */
    public Optional<String> single(String name) {
        List<String> all = all(name);
        if (all.size() > 1) {
            throw Refusal.badRequest("repeated", name);
        }
        return all.stream().findFirst();
    }

    /**
     * A number from 1 on.
     *
     * @param name decoded
     * @param most the largest allowed
     * @return empty when it is absent
     * @throws Refusal when it is repeated, no number, below 1 or too large
     */
    public Optional<Integer> number(String name, int most) {
        return single(name).map(text -> {
            if (!text.matches("[0-9]{1,9}")) {
                throw Refusal.badRequest("number", name, text);
            }
            int number = Integer.parseInt(text);
            if (number < 1 || number > most) {
                throw Refusal.badRequest("range", name, text, Integer.toString(most));
            }
            return number;
        });
    }

    /**
     * An address with these parameters, one of them replaced.
     *
     * @param path percent-encoded
     * @param name of the parameter to set
     * @param value its only value
     * @return percent-encoded
     */
    public String with(String path, String name, String value) {
        AddressBuilder url = new AddressBuilder(path);
        values.forEach((other, all) -> {
            if (!other.equals(name)) {
                all.forEach(v -> url.and(other, v));
            }
        });
        return url.and(name, value).toString();
    }

    /**
     * An address with these parameters.
     *
     * @param path percent-encoded
     * @return percent-encoded
     */
    public String at(String path) {
        AddressBuilder url = new AddressBuilder(path);
        values.forEach((name, all) -> all.forEach(value -> url.and(name, value)));
        return url.toString();
    }

    /**
     * One of the parameters alone.
     *
     * @param name decoded
     * @return with all its values
     */
    public QueryString only(String name) {
        QueryString only = new QueryString();
        only.values.put(name, all(name));
        return only;
    }

    private static String decoded(String text) {
        return Percent.decode(text).orElseThrow(() -> Refusal.badRequest("encoding"));
    }
}
