// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.palmares.kernel.Outcome;
import org.palmares.media.MediaRefusal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads WebVTT and SRT line by line; what is neither is refused with the line's number. */
public final class CaptionsText {

    private static final Pattern TIMES = Pattern.compile("\\s*(\\S+)\\s+-->\\s+(\\S+)(\\s.*)?");
    private static final Pattern TIME =
            Pattern.compile("(?:(\\d{1,3}):)?([0-5]?\\d):([0-5]\\d)[.,](\\d{3})");
    private static final Pattern NOTE = Pattern.compile("(NOTE|STYLE|REGION)(\\s.*)?");
    private static final int MOST_CUES = 20_000;

    private final List<String> lines;
    private final List<Cue> cues = new ArrayList<>();
    private int at;

    private CaptionsText(List<String> lines) {
        this.lines = lines;
    }

    public static Outcome<Captions> read(byte[] bytes) {
        String text;
        try {
            text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return Outcome.refused(MediaRefusal.CAPTIONS_NOT_UTF8);
        }
        // A mark of the byte order, as Windows writes it.
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new CaptionsText(bare.lines().toList()).read();
    }

    private Outcome<Captions> read() {
        skipEmpty();
        if (at < lines.size() && lines.get(at).matches("WEBVTT([ \\t].*)?")) {
            skipBlock();
        }
        skipEmpty();
        while (at < lines.size()) {
            if (NOTE.matcher(lines.get(at)).matches()) {
                skipBlock();
            } else if (!readCue() || cues.size() > MOST_CUES) {
                return wrong();
            }
            skipEmpty();
        }
        return cues.isEmpty() ? wrong() : Outcome.done(new Captions(cues));
    }

    private Outcome<Captions> wrong() {
        int line = Math.min(at + 1, Math.max(1, lines.size()));
        return Outcome.refused(MediaRefusal.CAPTIONS_INVALID, Integer.toString(line));
    }

    private boolean readCue() {
        if (!line().contains("-->")) {
            // A number or a name of the cue, which nothing needs.
            at++;
        }
        Matcher times = TIMES.matcher(line());
        if (!times.matches()) {
            return false;
        }
        Optional<Long> from = millis(times.group(1));
        Optional<Long> to = millis(times.group(2));
        if (from.isEmpty() || to.isEmpty() || to.get() <= from.get()) {
            return false;
        }
        at++;
        List<String> words = new ArrayList<>();
        while (!line().isBlank()) {
            if (line().contains("-->") || line().chars().anyMatch(c -> c < ' ' && c != '\t')) {
                return false;
            }
            words.add(CueText.cleaned(line().strip()));
            at++;
        }
        words.removeIf(String::isBlank);
        if (!words.isEmpty()) {
            cues.add(new Cue(from.get(), to.get(), words));
        }
        return true;
    }

    private static Optional<Long> millis(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
        long minutes = hours * 60 + Long.parseLong(time.group(2));
        long seconds = minutes * 60 + Long.parseLong(time.group(3));
        return Optional.of(seconds * 1000 + Long.parseLong(time.group(4)));
    }

    /** Empty behind the last one. */
    private String line() {
        return at < lines.size() ? lines.get(at) : "";
    }

    private void skipEmpty() {
        while (at < lines.size() && line().isBlank()) {
            at++;
        }
    }

    private void skipBlock() {
        while (!line().isBlank()) {
            at++;
        }
    }
}
