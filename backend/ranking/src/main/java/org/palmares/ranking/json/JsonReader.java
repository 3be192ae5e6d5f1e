// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.json;

import org.palmares.ranking.json.JsonValue.JsonArray;
import org.palmares.ranking.json.JsonValue.JsonBoolean;
import org.palmares.ranking.json.JsonValue.JsonNull;
import org.palmares.ranking.json.JsonValue.JsonNumber;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.JsonValue.JsonText;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.ReasonCode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads one JSON document and refuses whatever two readers could understand differently. */
public final class JsonReader {

    /** Bytes; the largest table of a bundle is far below it. */
    public static final int LARGEST = 64 * 1024 * 1024;

    public static final int DEEPEST = 16;

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    public static JsonValue read(byte[] bytes) throws NotAccepted {
        return read(bytes, LARGEST);
    }

    static JsonValue read(byte[] bytes, int largest) throws NotAccepted {
        if (bytes.length > largest) {
            throw NotAccepted.because(ReasonCode.JSON_TOO_LARGE, bytes.length, largest);
        }
        JsonReader reader = new JsonReader(decoded(bytes));
        JsonValue value = reader.value(0);
        reader.space();
        if (reader.at < reader.text.length()) {
            throw reader.malformed();
        }
        return value;
    }

    private static String decoded(byte[] bytes) throws NotAccepted {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw NotAccepted.because(ReasonCode.JSON_NOT_UTF8);
        }
    }

    private JsonValue value(int depth) throws NotAccepted {
        if (depth > DEEPEST) {
            throw NotAccepted.because(ReasonCode.JSON_TOO_DEEP, DEEPEST);
        }
        space();
        char first = peek();
        if (first == '{') {
            return object(depth);
        } else if (first == '[') {
            return array(depth);
        } else if (first == '"') {
            return new JsonText(text());
        } else if (first == '-' || isDigit(first)) {
            return number();
        }
        return word();
    }

    private JsonObject object(int depth) throws NotAccepted {
        SortedMap<String, JsonValue> members = new TreeMap<>();
        at++;
        space();
        if (peek() == '}') {
            at++;
            return new JsonObject(members);
        }
        do {
            space();
            if (peek() != '"') {
                throw malformed();
            }
            String name = text();
            space();
            expect(':');
            if (members.put(name, value(depth + 1)) != null) {
                throw NotAccepted.because(ReasonCode.JSON_DUPLICATE_NAME, name);
            }
        } while (another('}'));
        return new JsonObject(members);
    }

    private JsonArray array(int depth) throws NotAccepted {
        List<JsonValue> items = new ArrayList<>();
        at++;
        space();
        if (peek() == ']') {
            at++;
            return new JsonArray(items);
        }
        do {
            items.add(value(depth + 1));
        } while (another(']'));
        return new JsonArray(items);
    }

    private boolean another(char end) throws NotAccepted {
        space();
        if (peek() == ',') {
            at++;
            return true;
        }
        expect(end);
        return false;
    }

    private JsonNumber number() throws NotAccepted {
        int start = at;
        if (text.charAt(at) == '-') {
            at++;
        }
        int digits = at;
        while (isDigit(peek())) {
            at++;
        }
        String written = text.substring(start, at);
        boolean leadingZero = at - digits > 1 && text.charAt(digits) == '0';
        if (at == digits || leadingZero || written.equals("-0")) {
            throw malformed();
        }
        if (peek() == '.' || peek() == 'e' || peek() == 'E') {
            throw NotAccepted.because(ReasonCode.JSON_FRACTIONAL_NUMBER, start);
        }
        // 16 digits and a sign always fit into a long.
        if (at - digits > 16 || Math.abs(Long.parseLong(written)) > JsonNumber.GREATEST) {
            throw NotAccepted.because(ReasonCode.JSON_NUMBER_TOO_LARGE, start);
        }
        return new JsonNumber(Long.parseLong(written));
    }

    private JsonValue word() throws NotAccepted {
        if (text.startsWith("true", at)) {
            at += 4;
            return new JsonBoolean(true);
        } else if (text.startsWith("false", at)) {
            at += 5;
            return new JsonBoolean(false);
        } else if (text.startsWith("null", at)) {
            at += 4;
            return new JsonNull();
        }
        throw malformed();
    }

    private String text() throws NotAccepted {
        StringBuilder read = new StringBuilder();
        at++;
        while (peek() != '"') {
            char letter = peek();
            at++;
            if (letter < ' ') {
                throw malformed();
            }
            read.append(letter == '\\' ? escaped() : letter);
        }
        at++;
        if (hasLoneSurrogate(read)) {
            throw malformed();
        }
        return read.toString();
    }

    private char escaped() throws NotAccepted {
        char letter = peek();
        at++;
        if (letter == 'u') {
            if (at + 4 > text.length()) {
                throw malformed();
            }
            int code = 0;
            for (int end = at + 4; at < end; at++) {
                int digit = Character.digit(text.charAt(at), 16);
                if (digit < 0 || text.charAt(at) > 'f') {
                    throw malformed();
                }
                code = code * 16 + digit;
            }
            return (char) code;
        }
        int known = "btnfr\"\\/".indexOf(letter);
        if (known < 0) {
            throw malformed();
        }
        return "\b\t\n\f\r\"\\/".charAt(known);
    }

    private static boolean hasLoneSurrogate(CharSequence text) {
        return text.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }

    private void space() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void expect(char wanted) throws NotAccepted {
        if (peek() != wanted) {
            throw malformed();
        }
        at++;
    }

    // NUL stands for the end: outside a string no rule accepts it, inside one it is a control
    // letter.
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private NotAccepted malformed() {
        return NotAccepted.because(ReasonCode.JSON_MALFORMED, Math.min(at, text.length()));
    }
}
