<#-- What a policy owner signs off, whole or as what has changed. Its own words stand here: it is a paper for staff, in English
     whatever the edition's language, and no part of the guide. -->
<#import "_review.ftl" as review>
<#assign title>Review pack: ${edition.name}<#if since??>, changes since ${since.name}</#if></#assign>
<#assign broken = held?filter(each -> each.broken?has_content)>
<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>
<#include "_review.css">
</style>
</head>
<body>
<header>
<p class="brand">Safe to Share</p>
<h1 id="top">${title}</h1>
</header>
<nav aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ol class="contents">
<li><a href="#about">1. What this is, and what signing it means</a></li>
<#if since??>
<li><a href="#walks">2. Walks that changed</a></li>
<li><a href="#wording">3. Wording that changed</a></li>
<li><a href="#law">4. Law that changed</a></li>
<li><a href="#sign">5. Sign</a></li>
<#else>
<li><a href="#held">2. What always holds</a></li>
<li><a href="#walks">3. Every walk in words</a>
<ol>
<#list outcomes as outcome>
<li><a href="#outcome-${outcome.id}">3.${outcome?counter} ${outcome.title}</a></li>
</#list>
</ol></li>
<li><a href="#picture-part">4. The picture</a></li>
<li><a href="#law">5. The law relied on</a></li>
<li><a href="#sign">6. Sign</a></li>
</#if>
</ol>
</nav>
<main>
<section>
<h2 id="about">1. What this is, and what signing it means</h2>
<#if since??>
<p>The checker asks a person who may share information a few questions, and ends in what to do. This pack shows what has
changed in it since an older revision: which answers lead elsewhere, which words are not as they were, and which law does not
stand as it did. What is not here has not changed.</p>
<#else>
<p>The checker asks a person who may share information a few questions, and ends in what to do. One way through it, from the
first question to the last, is a walk. This pack shows all of them, so that somebody who answers for the policy can agree to
each one without reading the program.</p>
</#if>
<p>Signing it means: "I have read this pack. What the checker tells people to do is what our policy tells them to do." It
does not mean that the law has been checked again: <#if since??>the whole pack<#else>part 5</#if> says who must do that. It holds for this version alone.
When a walk or a wording changes, a new pack must be signed.</p>
<p>The pack holds no personal names, and none should be put into it. Sign a printed copy and keep it with your own records.</p>
<table class="facts">
<caption>This pack</caption>
<tbody>
<tr><th scope="row">Edition</th><td>${edition.name}</td></tr>
<tr><th scope="row">Version of the program</th><td>${version}</td></tr>
<tr><th scope="row">As at</th><td>${asAt}</td></tr>
<#if since??>
<tr><th scope="row">Compared with</th><td>revision ${since.name} (${since.shortCommit()}) of ${sinceDay}</td></tr>
</#if>
<#list switches as switch>
<tr><th scope="row">Law behind a switch</th><td>${switch.name}: <#if switch.from?has_content>${switch.state} from ${switch.from}, as the role ${switch.checkedBy} saw on ${switch.checked} at ${switch.source}<#else>off</#if></td></tr>
</#list>
<tr><th scope="row">Walks</th><td>${walks}, with each special situation taken alone</td></tr>
<tr><th scope="row">What always holds</th><td><#if broken?has_content>${broken?size} of ${held?size} rules are broken<#else>all ${held?size} rules hold</#if>, on each of ${everyWalk?string(",##0")} walks with every combination of special situations</td></tr>
<tr><th scope="row">Law relied on</th><td>${laws?size} entries of the register, and ${rules?size} golden rules and principles</td></tr>
</tbody>
</table>
<#if since?? && broken?has_content>
<@review.heldTable broken "Rules that are broken now"/>
</#if>
</section>
<#if since??>
<@review.changes/>
<#else>
<@review.whole/>
</#if>
<section class="sign">
<h2 id="sign"><#if since??>5<#else>6</#if>. Sign</h2>
<p>Write your role, sign, and give the date. Sign only if you agree to the whole pack. Otherwise give it back with what must
change.</p>
<table class="lines">
<caption>Signed for ${edition.name}, version ${version}, as at ${asAt}</caption>
<thead>
<tr><th scope="col">Line</th><th scope="col">Role</th><th scope="col">Signature</th><th scope="col">Date</th></tr>
</thead>
<tbody>
<#list 1..4 as line>
<tr><th scope="row">${line}</th><td></td><td></td><td></td></tr>
</#list>
</tbody>
</table>
</section>
</main>
</body>
</html>
