// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.MediaRefusal;
import org.palmares.media.pages.PageRendering;
import org.palmares.media.rules.LimitRules;
import org.palmares.media.rules.PictureSizes;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Runs the program that renders pages, and hands on each page as it is finished. Like ffmpeg's, its
 * thread must outlive it.
 */
final class PageRun {

    private static final Duration LONGEST = Duration.ofMinutes(60);
    private static final int OUT_OF_MEMORY = 3;

    private final PageProgram program = PageProgram.here();
    private final Sandbox sandbox;
    private final Duration stall;

    PageRun(Sandbox sandbox, Duration stall) {
        this.sandbox = sandbox.reading(program.readable());
        this.stall = stall;
    }

    /** Takes the finished pages, one after the other. */
    interface Pages {
        /** A refusal ends the run. */
        Optional<Refusal> take(Path picture, int page, int of) throws IOException;
    }

    /** Refused where the document cannot be read or has too many pages. */
    Outcome<Integer> run(Work work, Path folder, Pages taker) throws IOException {
        work.lease().check();
        List<String> command = new ArrayList<>(program.command());
        command.add(work.input().toString());
        command.add(folder.toString());
        command.add(Integer.toString(PictureSizes.pageWidth()));
        command.add(Integer.toString(work.limits().maxPages()));
        Process process =
                sandbox.start(
                        command,
                        work.input(),
                        folder,
                        Ffmpeg.errors(folder),
                        new Sandbox.Bounds(LONGEST, PageProgram.MEMORY));
        StallWatch watch = new StallWatch(process, stall);
        try (watch) {
            return followed(work, process, watch, folder, taker);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new WorkOverException();
        } finally {
            work.lease().whenOver(() -> {});
            Sandbox.kill(process);
        }
    }

    private Outcome<Integer> followed(
            Work work, Process process, StallWatch watch, Path folder, Pages taker)
            throws IOException, InterruptedException {
        int pages = 0;
        int page = 0;
        try (BufferedReader told = process.inputReader()) {
            for (String line = next(work, process, watch, told); line != null; ) {
                Optional<Refusal> refusal = Optional.empty();
                if (line.startsWith(PageRendering.PAGES)) {
                    pages = Integer.parseInt(line.substring(PageRendering.PAGES.length()));
                    refusal = LimitRules.tooManyPages(work.limits(), pages);
                } else if (line.startsWith(PageRendering.PAGE)) {
                    page++;
                    refusal = taker.take(folder.resolve(PageRendering.file(page)), page, pages);
                } else if (line.equals(PageRendering.ENCRYPTED)) {
                    refusal = Optional.of(Refusal.of(MediaRefusal.DOCUMENT_ENCRYPTED));
                } else if (line.equals(PageRendering.DAMAGED)) {
                    refusal = Optional.of(Refusal.of(MediaRefusal.DOCUMENT_DAMAGED));
                }
                if (refusal.isPresent()) {
                    return Outcome.refused(refusal.get());
                }
                line = next(work, process, watch, told);
            }
        }
        return ended(process, watch, page, pages, folder);
    }

    private static @Nullable String next(
            Work work, Process process, StallWatch watch, BufferedReader told) throws IOException {
        work.lease().whenOver(() -> Sandbox.kill(process));
        watch.moved();
        String line = told.readLine();
        work.lease().check();
        watch.moved();
        return line;
    }

    private static Outcome<Integer> ended(
            Process process, StallWatch watch, int page, int pages, Path folder)
            throws InterruptedException {
        process.waitFor(5, TimeUnit.SECONDS);
        if (watch.hasStalled()) {
            throw new TranscodeFailure("the rendering of page " + (page + 1) + " stood still");
        }
        int exit = process.isAlive() ? -1 : process.exitValue();
        if (exit == OUT_OF_MEMORY) {
            return Outcome.refused(MediaRefusal.DOCUMENT_DAMAGED);
        }
        if (exit != 0 || page == 0 || page != pages) {
            throw new TranscodeFailure(
                    "the pages ended with " + exit + ": " + Ffmpeg.errorTail(folder));
        }
        return Outcome.done(pages);
    }
}
