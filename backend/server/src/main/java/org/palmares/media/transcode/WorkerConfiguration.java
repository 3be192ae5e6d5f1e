// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.palmares.media.store.OriginalsBucket;
import org.palmares.media.store.RenditionsBucket;
import org.palmares.media.store.Storage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Random;
import java.util.random.RandomGenerator;

/** All that a worker is made of: its own database login, the buckets, ffmpeg. No web, no events. */
@Configuration(proxyBeanMethods = false)
@Import({Storage.class, OriginalsBucket.class, RenditionsBucket.class})
@EnableConfigurationProperties({FfmpegProperties.class, WorkerProperties.class})
class WorkerConfiguration {

    @Bean
    HikariDataSource workerDataSource(
            @Value("${spring.datasource.url}") String url,
            @Value("${palmares.worker.datasource.username}") String username,
            @Value("${palmares.worker.datasource.password}") String password,
            WorkerProperties properties) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername(username);
        pool.setPassword(password);
        pool.setMaximumPoolSize(properties.slots() + 3);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(3000);
        // A database that is away now may be back before there is work.
        pool.setInitializationFailTimeout(-1);
        return new HikariDataSource(pool);
    }

    @Bean
    LeaseTable leaseTable(HikariDataSource dataSource) {
        return new LeaseTable(JdbcClient.create(dataSource));
    }

    @Bean
    Ffmpeg ffmpeg(FfmpegProperties programs, WorkerProperties properties) {
        return new Ffmpeg(programs, properties);
    }

    @Bean
    Transcoding transcoding(
            Ffmpeg ffmpeg,
            OriginalsBucket originals,
            RenditionsBucket renditions,
            WorkerProperties properties) {
        return new Transcoding(
                ffmpeg, new Original(originals), new RenditionDelivery(renditions), properties);
    }

    @Bean
    AttemptRun attemptRun(LeaseTable leases, Transcoding transcoding, WorkerProperties properties) {
        WorkFolders folders = new WorkFolders(properties.root());
        folders.removeOrphans();
        RandomGenerator random =
                properties.seed() == 0 ? new Random() : new Random(properties.seed());
        return new AttemptRun(leases, transcoding, folders, random, properties);
    }

    @Bean
    String workerName() {
        return ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
    }

    @Bean
    Presence presence(
            HikariDataSource dataSource,
            @Qualifier("workerName") String name,
            Ffmpeg ffmpeg,
            WorkerProperties properties) {
        WorkerTable table = new WorkerTable(JdbcClient.create(dataSource));
        return new Presence(table, name, ffmpeg, properties.slots());
    }

    @Bean
    TranscodeSlots transcodeSlots(
            LeaseTable leases,
            AttemptRun attempts,
            @Qualifier("workerName") String name,
            WorkerProperties properties) {
        return new TranscodeSlots(leases, attempts, name, properties);
    }
}
