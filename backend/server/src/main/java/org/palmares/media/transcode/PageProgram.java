// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.jbig2.JBIG2ImageReaderSpi;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.palmares.media.pages.PageRendering;
import org.slf4j.LoggerFactory;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How {@link PageRendering} is started in a JVM of its own: from folders and jars, or out of the
 * one jar that holds everything.
 *
 * @param command without the program's own arguments
 * @param readable the files that it is made of
 */
record PageProgram(List<String> command, List<Path> readable) {

    /** What a JVM with these bounds may map; it reserves far more than it uses. */
    static final long MEMORY = 4L << 30;

    private static final List<String> BOUNDS =
            List.of(
                    "-Xmx1g",
                    "-Xms32m",
                    "-Xss4m",
                    "-XX:+UseSerialGC",
                    "-XX:MaxMetaspaceSize=128m",
                    "-XX:CompressedClassSpaceSize=64m",
                    "-XX:ReservedCodeCacheSize=64m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:-UsePerfData",
                    "-XX:ErrorFile=/dev/null",
                    "-Djava.awt.headless=true",
                    // In its own folder, which goes with it.
                    "-Dpdfbox.fontcache=.",
                    // Which logging there is depends on the jar; none is wanted.
                    "-Dorg.apache.commons.logging.LogFactory="
                            + "org.apache.commons.logging.impl.LogFactoryImpl",
                    "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");

    private static final String LAUNCHER =
            "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** As this JVM itself was started. */
    static PageProgram here() {
        List<String> places =
                Stream.of(
                                PageRendering.class,
                                PDDocument.class,
                                RandomAccessRead.class,
                                FontBoxFont.class,
                                JBIG2ImageReaderSpi.class,
                                LogFactory.class,
                                // Behind LogFactory, where a bridge stands in for it.
                                LoggerFactory.class)
                        .map(PageProgram::place)
                        .distinct()
                        .toList();
        Path home = Path.of(System.getProperty("java.home"));
        return of(home, places);
    }

    /**
     * @param places where the classes come from, as addresses; ours first
     */
    static PageProgram of(Path home, List<String> places) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(BOUNDS);
        List<Path> readable = new ArrayList<>();
        String own = places.getFirst();
        String main = PageRendering.class.getName();
        if (own.startsWith("jar:nested:")) {
            readable.add(Path.of(own.substring("jar:nested:".length(), own.indexOf("/!"))));
            command.add("-Dloader.main=" + main);
            main = LAUNCHER;
        } else {
            places.forEach(place -> readable.add(Path.of(URI.create(place))));
        }
        command.add("-cp");
        command.add(
                readable.stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)));
        command.add(main);
        readable.add(home);
        return new PageProgram(command, readable);
    }

    private static String place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().toString();
    }
}
