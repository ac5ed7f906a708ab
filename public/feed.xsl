<?xml version="1.0" encoding="utf-8"?>
<!-- What a browser makes of a feed: a page that says what it is. Readers of feeds do not need it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:atom="http://www.w3.org/2005/Atom" exclude-result-prefixes="atom">
  <xsl:output method="html" encoding="utf-8" indent="no" doctype-system="about:legacy-compat"/>

  <xsl:template match="/">
    <html lang="en">
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title><xsl:value-of select="rss/channel/title | atom:feed/atom:title"/></title>
        <style>
          :root { color-scheme: light dark; --paper: #fdfdfb; --ink: #17191d; --quiet: #454a52; --rule: #b4b8be; }
          @media (prefers-color-scheme: dark) { :root { --paper: #131518; --ink: #e7e5df; --quiet: #b9bbbe; --rule: #4b5058; } }
          body { margin: 0 auto; max-width: 42rem; padding: 2rem 1.125rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 'Public Sans', system-ui, sans-serif; overflow-wrap: anywhere; }
          h1 { font-size: 1.9rem; line-height: 1.1; margin: 0 0 .5rem; }
          h2 { font-size: 1.05rem; margin: 0; }
          a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: .2em; }
          p { margin: .25rem 0; }
          .note { border-block: 1px solid var(--rule); padding: .75rem 0; margin: 1rem 0 1.5rem; color: var(--quiet); }
          ol { list-style: none; padding: 0; margin: 0; }
          li { padding: .75rem 0; border-bottom: 1px solid var(--rule); }
          .quiet { color: var(--quiet); font-size: .875rem; }
        </style>
      </head>
      <body>
        <main>
          <xsl:apply-templates select="rss/channel | atom:feed"/>
        </main>
      </body>
    </html>
  </xsl:template>

  <xsl:template name="note">
    <xsl:param name="home"/>
    <p class="note">
      <strong>This is a feed.</strong> Paste the address of this page into a feed reader, and what is new here comes to you.
      <a href="{$home}">The page that it follows</a>
    </p>
  </xsl:template>

  <xsl:template match="channel">
    <h1><bdi><xsl:value-of select="title"/></bdi></h1>
    <p><xsl:value-of select="description"/></p>
    <xsl:call-template name="note"><xsl:with-param name="home" select="link"/></xsl:call-template>
    <ol>
      <xsl:for-each select="item">
        <li>
          <h2><a href="{link}"><bdi><xsl:value-of select="title"/></bdi></a></h2>
          <p><bdi><xsl:value-of select="description"/></bdi></p>
          <p class="quiet">
            <xsl:choose>
              <xsl:when test="pubDate">Published <xsl:value-of select="substring(pubDate, 6, 11)"/></xsl:when>
              <xsl:otherwise>No date of publication is known</xsl:otherwise>
            </xsl:choose>
            <xsl:for-each select="category"> · <xsl:value-of select="."/></xsl:for-each>
          </p>
        </li>
      </xsl:for-each>
    </ol>
  </xsl:template>

  <xsl:template match="atom:feed">
    <h1><bdi><xsl:value-of select="atom:title"/></bdi></h1>
    <p><xsl:value-of select="atom:subtitle"/></p>
    <xsl:call-template name="note"><xsl:with-param name="home" select="atom:link[@rel='alternate']/@href"/></xsl:call-template>
    <ol>
      <xsl:for-each select="atom:entry">
        <li>
          <h2><a href="{atom:link[@rel='alternate']/@href}"><bdi><xsl:value-of select="atom:title"/></bdi></a></h2>
          <p><bdi><xsl:value-of select="atom:summary"/></bdi></p>
          <p class="quiet">
            <xsl:choose>
              <xsl:when test="atom:published">Published <xsl:value-of select="substring(atom:published, 1, 10)"/></xsl:when>
              <xsl:otherwise>No date of publication is known</xsl:otherwise>
            </xsl:choose>
            <xsl:for-each select="atom:category"> · <xsl:value-of select="@label"/></xsl:for-each>
          </p>
        </li>
      </xsl:for-each>
    </ol>
  </xsl:template>
</xsl:stylesheet>
