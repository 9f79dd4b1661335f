<#-- A team briefing on a wall: one section at a time, each at an address of its own. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<@layout.page style="learn" script="present" kind="present">
<div class="steps">
<#list slides as slide>
<section id="${slide.id}" aria-labelledby="${slide.id}-title">
<#if slide?is_first>
<h1 id="title">${heading}</h1>
<#else>
<p class="govuk-caption-l">${heading}</p>
</#if>
<h2 id="${slide.id}-title">${slide.title}</h2>
${slide.body}
<nav class="slides" aria-label="${words["slides"]}">
<#if !slide?is_first><a href="#${slide.before}" rel="prev">${words["previous"]}</a></#if>
<span>${slide?counter} / ${slides?size}</span>
<#if slide?is_last><a href="${briefing.href}">${words["slides-end"]}</a><#else><a href="#${slide.after}" rel="next">${words["next"]}</a></#if>
</nav>
<#if slide?is_last>
<@guidance.sourcesList/>
</#if>
</section>
</#list>
</div>
</@layout.page>
